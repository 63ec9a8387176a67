import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useFormats } from "../words/formats.ts";
import styles from "./arrange-bar.module.css";
import { routesOf } from "./arrangement.ts";
import type { Plan, PlanResult } from "./readings.ts";
import { signed } from "./signed-text.ts";
import type { Arrangement } from "./use-arrangement.ts";
import { ViolationList } from "./violation-list.tsx";

/** Goes on searching from the routes as they are arranged, around what is locked. */
function useSearchOn(plan: Plan, arrangement: Arrangement) {
  const navigate = useNavigate();
  return useWrite({
    send: () =>
      api["delivery-plans"][":id"].replans.$post({
        param: { id: plan.id },
        json: {
          routes: routesOf(arrangement.orders),
          lockedRoutes: [...arrangement.lockedRoutes],
          lockedStops: [...arrangement.lockedStops],
        },
      }),
    touches: ["delivery-plans", "jobs"],
    done: ({ id }) => void navigate({ to: "/routes/$planId", params: { planId: id } }),
  });
}

/** What was moved and locked by hand: what it costs and breaks, and the ways on and back. */
export function ArrangeBar(props: {
  readonly plan: Plan;
  /** Before anything was moved. */
  readonly own: PlanResult;
  readonly arrangement: Arrangement;
}) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { plan, own, arrangement } = props;
  const searchOn = useSearchOn(plan, arrangement);
  const { check, isMoved, isChanged, isChecking, lockedRoutes, lockedStops } = arrangement;
  const lockCount = lockedRoutes.size + lockedStops.size;
  if (!isChanged && lockCount === 0) return null;
  const broken = [
    ...new Set(
      (check?.violations ?? []).flatMap(({ vehicleId }) =>
        vehicleId !== null && lockedRoutes.has(vehicleId) ? [vehicleId] : [],
      ),
    ),
  ];
  const { total } = own.totals.cost;
  const money = (amountMinor: number) => formats.money({ ...total, amountMinor });
  return (
    <section className={styles.bar} aria-label={t("arranged")}>
      <p role="status" data-checking={isChecking || undefined}>
        {check && (
          <>
            <strong>
              {t("costChange", {
                change: signed(check.totals.cost.total.amountMinor - total.amountMinor, money),
              })}
            </strong>
            {" · "}
            <span data-broken={check.violations.length > 0 || undefined}>
              {check.violations.length === 0
                ? t("nothingBroken")
                : t("brokenCount", { count: check.violations.length })}
            </span>
          </>
        )}
        {isMoved && !check && t("checking")}
        {isMoved && lockCount > 0 && " · "}
        {(lockCount > 0 || !isMoved) && t("lockedCount", { count: lockCount })}
      </p>
      {check && check.violations.length > 0 && (
        <ViolationList plan={plan} violations={check.violations} />
      )}
      {broken.length > 0 && (
        <p role="alert" className={styles.locked}>
          {t("lockedBroken", { routes: broken.join(", ") })}
        </p>
      )}
      <div className={styles.buttons}>
        {isMoved && (
          <Button size="xs" variant="default" onClick={arrangement.undo}>
            {t("undo")}
          </Button>
        )}
        {isChanged && (
          <Button size="xs" variant="default" onClick={arrangement.reset}>
            {t("asPlanned")}
          </Button>
        )}
        <Button size="xs" loading={searchOn.isPending} onClick={() => searchOn.mutate(undefined)}>
          {t("searchOn")}
        </Button>
      </div>
    </section>
  );
}
