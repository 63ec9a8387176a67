import { NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useActingRole } from "../frame/acting-role.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import styles from "./floor.module.css";
import { FloorPlansTable } from "./floor-plans-table.tsx";
import { GivenGrants, HeldGrants } from "./grants.tsx";
import { PassOnGrant } from "./pass-on-grant.tsx";
import { PlainPlan } from "./plain-plan.tsx";
import {
  type FloorPlanSummary,
  readingFloorPlan,
  readingFloorPlans,
  readingSlottings,
  readingWarehouses,
} from "./readings.ts";
import { SlottingsTable } from "./slottings-table.tsx";
import { useOwnId } from "./use-own-id.ts";

function WarehouseFilter({ warehouseId }: { readonly warehouseId: string | undefined }) {
  const { t } = useTranslation(["floor", "frame"]);
  const warehouses = useInfiniteQuery(readingWarehouses).data ?? [];
  const navigate = useNavigate();
  return (
    <NativeSelect
      aria-label={t("warehouse")}
      value={warehouseId ?? ""}
      data={[
        { value: "", label: t("allWarehouses") },
        ...warehouses.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ to: "/floor", search: value ? { warehouseId: value } : {}, replace: true })
      }
    />
  );
}

/** Why nothing is here, and how one gets here. */
function NoFloors() {
  const { t } = useTranslation("floor");
  const role = useActingRole();
  const ownId = useOwnId();
  if (role === "owner") {
    return <Empty sentence={t("noPlansOwner")} action={t("toSpace")} to="/space" />;
  }
  if (role === "planner") return <Empty sentence={t("noPlansPlanner", { id: ownId })} />;
  return <Empty sentence={t("noPlansExporter")} action={t("findSpace")} to="/" />;
}

function Picture({ plan }: { readonly plan: FloorPlanSummary }) {
  const asked = useQuery(readingFloorPlan(plan.id));
  return <Shown of={asked}>{(answer) => <PlainPlan answer={answer} />}</Shown>;
}

function Slottings({ plans }: { readonly plans: readonly FloorPlanSummary[] }) {
  const { t } = useTranslation("floor");
  const { warehouseId } = useSearch({ from: "/floor" });
  const asked = useInfiniteQuery(readingSlottings(undefined));
  const ids = new Set(plans.map(({ id }) => id));
  return (
    <Shown of={asked}>
      {(all) => {
        const shown = warehouseId ? all.filter(({ floorPlanId }) => ids.has(floorPlanId)) : all;
        if (shown.length === 0) return <Empty sentence={t("noSlottings")} />;
        return (
          <SlottingsTable
            slottings={shown}
            plans={plans}
            onEnd={() => {
              if (asked.hasNextPage && !asked.isFetching) void asked.fetchNextPage();
            }}
          />
        );
      }}
    </Shown>
  );
}

/** Where one may plan, what was planned there, and from whom the right to it comes. */
export function Floors() {
  const { t } = useTranslation(["floor", "frame"]);
  const { warehouseId, plan: chosen, grant } = useSearch({ from: "/floor" });
  const navigate = useNavigate();
  const ownId = useOwnId();
  const asked = useInfiniteQuery(readingFloorPlans(warehouseId));
  const plans = asked.data ?? [];
  const shown = plans.find(({ id }) => id === chosen) ?? plans.at(0);
  const show = useCallback(
    (plan: string) =>
      void navigate({ to: ".", search: (search) => ({ ...search, plan }), replace: true }),
    [navigate],
  );
  const list = (
    <div className={styles.pane}>
      <Section title={t("floorPlans")} actions={<WarehouseFilter warehouseId={warehouseId} />}>
        <Shown of={asked}>
          {(items) =>
            items.length === 0 ? (
              <NoFloors />
            ) : (
              <FloorPlansTable plans={items} shown={shown?.id} onShow={show} />
            )
          }
        </Shown>
      </Section>
      <Section title={t("slottings")}>
        <Slottings plans={plans} />
      </Section>
      <Section title={t("rightsHeld")}>
        <HeldGrants warehouseId={warehouseId} />
        <p className={styles.hint}>{t("ownId", { id: ownId })}</p>
      </Section>
      <Section title={t("rightsGiven")}>
        <GivenGrants warehouseId={warehouseId} />
      </Section>
      {grant && <PassOnGrant grantId={grant} />}
    </div>
  );
  return (
    <View
      title={t("frame:floor")}
      fills
      actions={
        <>
          <TextLink to="/waves">{t("frame:waves")}</TextLink>
          <TextLink to="/layouts">{t("layouts")}</TextLink>
        </>
      }
    >
      <Halves
        list={list}
        listShare={0.54}
        names={{ list: t("frame:list"), picture: t("plan") }}
        picture={shown ? <Picture plan={shown} /> : <Empty sentence={t("noPicture")} />}
      />
    </View>
  );
}
