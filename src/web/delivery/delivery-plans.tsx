import { Badge } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { useChangeText } from "./change-text.ts";
import { type PlanSummary, readingPlans } from "./readings.ts";

function useColumns(): readonly Column<PlanSummary>[] {
  const { t } = useTranslation(["delivery", "terms"]);
  const formats = useFormats();
  const changeText = useChangeText();
  return useMemo(
    (): readonly Column<PlanSummary>[] => [
      {
        key: "name",
        head: t("plan"),
        by: ({ name }) => name,
        cell: ({ id, name, changes, replanOf }) => {
          const origin = changes
            ? t("triedWith", { changes: changes.map(changeText).join(", ") })
            : replanOf && t("replanned");
          return (
            <>
              <TextLink to="/routes/$planId" params={{ planId: id }} size="xs">
                {name}
              </TextLink>
              {origin && <small className="dim"> {origin}</small>}
            </>
          );
        },
      },
      {
        key: "day",
        head: t("day"),
        by: ({ day }) => day,
        cell: ({ day }) => formats.date(day),
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:job/${state}`)}</Badge>,
      },
      {
        key: "stops",
        head: t("stops"),
        unit: t("servedOfAll"),
        isNumber: true,
        by: ({ stopCount }) => stopCount,
        cell: ({ outcome, stopCount }) =>
          outcome
            ? `${formats.number(outcome.servedCount)} / ${formats.number(stopCount)}`
            : formats.number(stopCount),
      },
      {
        key: "vehicles",
        head: t("vehicles"),
        isNumber: true,
        by: ({ vehicleCount }) => vehicleCount,
        cell: ({ vehicleCount }) => formats.number(vehicleCount),
      },
      {
        key: "cost",
        head: t("cost"),
        isNumber: true,
        by: ({ outcome }) => outcome?.cost.amountMinor,
        cell: ({ outcome }) => (outcome ? formats.money(outcome.cost) : "–"),
      },
      {
        key: "gap",
        head: t("gap"),
        unit: t("atMost"),
        isNumber: true,
        by: ({ outcome }) => outcome?.gapShare,
        cell: ({ outcome }) => (outcome ? formats.percent(outcome.gapShare) : "–"),
      },
      {
        key: "made",
        head: t("made"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.instant(createdAt),
      },
    ],
    [t, formats, changeText],
  );
}

/** Delivery days planned, newest first. */
export function DeliveryPlans() {
  const { t } = useTranslation(["delivery", "frame"]);
  const plans = useInfiniteQuery(readingPlans);
  const columns = useColumns();
  const navigate = useNavigate();
  return (
    <View
      title={t("frame:routes")}
      fills
      actions={<ButtonLink to="/routes/new">{t("planDay")}</ButtonLink>}
    >
      <Shown of={plans}>
        {(items) =>
          items.length === 0 ? (
            <Empty sentence={t("noPlans")} action={t("planDay")} to="/routes/new" />
          ) : (
            <DataTable
              label={t("plans")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              onOpen={({ id }) => void navigate({ to: "/routes/$planId", params: { planId: id } })}
              onEnd={() => {
                if (plans.hasNextPage && !plans.isFetching) void plans.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
    </View>
  );
}
