import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { today } from "../words/formats.ts";
import { HeatLegend, HeatStrip } from "./heat-strip.tsx";
import styles from "./occupancy.module.css";
import { OccupancyTable } from "./occupancy-table.tsx";
import { MEASURES, type Measure, monthsFrom } from "./search.ts";
import { type PoolRow, useOccupancy } from "./use-occupancy.ts";
import { csvOf, meanUse, type Week, weeksOf } from "./weekly-use.ts";
import { Zooming } from "./zooming.tsx";

const COLUMNS = [
  "warehouse", "zone", "storageClass", "unit", "weekFrom", "weekUntil",
  "offered", "leased", "held", "free",
]; // biome-ignore format: a list of columns

/** The strip as a file: means a day, to two decimals. */
function csvOfWeeks(rows: readonly PoolRow[], weeks: readonly Week[]): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const cells = rows.flatMap(({ pool, warehouse, runs = [] }) =>
    weeks.map((week) => {
      const { offered, leased, held, free } = meanUse(runs, week);
      const names = [warehouse?.name ?? "", pool.zone, pool.storageClass, pool.unit];
      return [...names, week.from, week.until, ...[offered, leased, held, free].map(round)];
    }),
  );
  return csvOf([COLUMNS, ...cells]);
}

function saveAs(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function useShown() {
  const search = useSearch({ from: "/occupancy" });
  const navigate = useNavigate({ from: "/occupancy" });
  const { months = "6", start = today(), show = "used", warehouse } = search;
  const set = (part: Readonly<Record<string, string>>) =>
    void navigate({
      to: ".",
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value)),
      replace: true,
    });
  const window = useMemo(() => {
    const all = monthsFrom(start, Number(months));
    // What has gone by is shown to those who go back to it.
    return search.start ? all : { ...all, from: today() };
  }, [search.start, start, months]);
  const weeks = useMemo(() => weeksOf(window), [window]);
  return { months, show, warehouse, window, weeks, set };
}

function Contents(props: {
  readonly rows: readonly PoolRow[];
  readonly shown: ReturnType<typeof useShown>;
  readonly warehouses: readonly { readonly id: string; readonly name: string }[];
}) {
  const { t } = useTranslation(["space", "frame"]);
  const { rows, shown, warehouses } = props;
  const { months, show, window, weeks, set } = shown;
  return (
    <>
      <div className={styles.controls}>
        <SegmentedControl
          aria-label={t("measure")}
          value={show}
          data={MEASURES.map((value) => ({ value, label: t(`measure/${value}`) }))}
          onChange={(value) => set({ show: value as Measure })}
        />
        <Zooming months={months} start={window.from} onChange={set} />
        {warehouses.length > 1 && (
          <NativeSelect
            aria-label={t("ofWarehouse")}
            value={shown.warehouse ?? ""}
            data={[
              { value: "", label: t("allWarehouses") },
              ...warehouses.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => set({ warehouse: event.currentTarget.value })}
          />
        )}
        <HeatLegend />
      </div>
      <HeatStrip rows={rows} weeks={weeks} show={show} />
      <Section title={t("poolsToday")}>
        <OccupancyTable rows={rows} window={window} />
      </Section>
    </>
  );
}

/** How full an owner's pools are over time, and when they are free again. */
export function Occupancy() {
  const { t } = useTranslation(["space", "frame"]);
  const occupancy = useOccupancy();
  const shown = useShown();
  const rows = useMemo(
    () =>
      (occupancy.data ?? []).filter(
        ({ pool }) => !shown.warehouse || pool.warehouseId === shown.warehouse,
      ),
    [occupancy.data, shown.warehouse],
  );
  const isRead = rows.length > 0 && rows.every(({ runs }) => runs !== undefined);
  return (
    <View
      title={t("frame:occupancy")}
      actions={
        <Button
          variant="default"
          disabled={!isRead}
          onClick={() => saveAs("occupancy.csv", csvOfWeeks(rows, shown.weeks))}
        >
          {t("exportCsv")}
        </Button>
      }
    >
      <Shown of={occupancy}>
        {(all) =>
          all.length === 0 ? (
            <Empty sentence={t("occupancyNone")} action={t("toSpace")} to="/space" />
          ) : (
            <Contents rows={rows} shown={shown} warehouses={occupancy.warehouses} />
          )
        }
      </Shown>
    </View>
  );
}
