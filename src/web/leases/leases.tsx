import { Badge, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { LeaseTimeline } from "./lease-timeline.tsx";
import styles from "./leases.module.css";
import { useQuantity, useUnitName } from "./quantity.ts";
import { type Lease, type LeaseState, readingLeases, type TradeSide } from "./readings.ts";
import { useTradeSide } from "./trade-side.ts";
import { WaitingHolds } from "./waiting-holds.tsx";

export const LEASE_STATES = ["funded", "active", "ended", "cancelled"] as const;

function useColumns(side: TradeSide | undefined): readonly Column<Lease>[] {
  const { t } = useTranslation(["leases", "terms"]);
  const formats = useFormats();
  const unitOf = useUnitName();
  return useMemo(
    () => [
      {
        key: "party",
        head: t("party"),
        by: (lease) => (side === "owner" ? lease.exporter.name : lease.owner.name),
        cell: (lease) => (
          <TextLink to="/leases/$leaseId" params={{ leaseId: lease.id }} size="xs">
            {side === "owner" ? lease.exporter.name : lease.owner.name}
          </TextLink>
        ),
      },
      {
        key: "place",
        head: t("place"),
        by: ({ warehouse }) => warehouse.name,
        cell: ({ warehouse, zone }) => `${warehouse.name} · ${zone}`,
      },
      {
        key: "quantity",
        head: t("quantity"),
        isNumber: true,
        by: ({ quantity }) => quantity,
        cell: ({ quantity, unit }) => `${formats.number(quantity)} ${unitOf(unit)}`,
      },
      {
        key: "period",
        head: t("period"),
        by: ({ period }) => period.from,
        cell: ({ period }) => formats.period(period),
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:lease/${state}`)}</Badge>,
      },
    ],
    [t, formats, unitOf, side],
  );
}

function StateFilter({ state }: { readonly state: LeaseState | undefined }) {
  const { t } = useTranslation(["leases", "frame", "terms"]);
  const navigate = useNavigate();
  return (
    <NativeSelect
      size="xs"
      aria-label={t("showState")}
      value={state ?? ""}
      data={[
        { value: "", label: t("frame:all") },
        ...LEASE_STATES.map((each) => ({ value: each, label: t(`terms:lease/${each}`) })),
      ]}
      onChange={(event) => {
        const chosen = LEASE_STATES.find((each) => each === event.currentTarget.value);
        const search = chosen ? { state: chosen } : {};
        void navigate({ to: "/leases", search, replace: true });
      }}
    />
  );
}

/** Bookings that wait for an answer, and leases, with the time they run. */
export function Leases() {
  const { t } = useTranslation(["leases", "frame"]);
  const side = useTradeSide();
  const { state } = useSearch({ from: "/leases" });
  const leases = useInfiniteQuery(readingLeases(side, state));
  const columns = useColumns(side);
  const navigate = useNavigate();
  const quantityOf = useQuantity();
  const [lit, setLit] = useState<string>();
  const list = (
    <div className={styles.pane}>
      <div className={styles.heading}>
        <h2>{t("waiting")}</h2>
      </div>
      <WaitingHolds side={side} />
      <div className={styles.heading}>
        <h2>{t("frame:leases")}</h2>
        <StateFilter state={state} />
      </div>
      <Shown of={leases}>
        {(items) =>
          items.length === 0 ? (
            <Empty
              sentence={t(side === "exporter" ? "leasesNoneExporter" : "leasesNone")}
              action={t(side === "exporter" ? "findSpace" : "publishSpace")}
              to={side === "exporter" ? "/" : "/space"}
            />
          ) : (
            <DataTable
              label={t("frame:leases")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              lit={lit}
              onHover={setLit}
              onOpen={({ id }) =>
                void navigate({ to: "/leases/$leaseId", params: { leaseId: id } })
              }
              onEnd={() => {
                if (leases.hasNextPage && !leases.isFetching) void leases.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
    </div>
  );
  const query = new URLSearchParams({ ...(side && { side }), ...(state && { state }) });
  return (
    <View
      title={t("frame:leases")}
      fills
      actions={
        <a href={`/v1/leases/export?${query}`} download>
          {t("export")}
        </a>
      }
    >
      <Halves
        list={list}
        names={{ list: t("frame:leases"), picture: t("timeline") }}
        picture={
          <LeaseTimeline
            leases={(leases.data ?? []).filter(({ state }) => state !== "cancelled")}
            nameOf={(lease) => `${lease.warehouse.name} · ${quantityOf(lease)}`}
            lit={lit}
            onHover={setLit}
          />
        }
      />
    </View>
  );
}
