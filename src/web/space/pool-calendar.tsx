import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed, SkeletonRows } from "../frame/states.tsx";
import { today, useFormats } from "../words/formats.ts";
import { CapacityCalendar } from "./capacity-calendar.tsx";
import { CapacityForm } from "./capacity-form.tsx";
import { runsOfUse, type Step, type UseRun } from "./capacity-steps.ts";
import styles from "./pool.module.css";
import type { Pool, Tagged } from "./readings.ts";
import { RunsTable } from "./runs-table.tsx";
import { monthsFrom, type PoolSearch, type TypedChange } from "./search.ts";
import { useCapacity } from "./use-capacity.ts";
import { type PoolUse, stepsOf, usedSteps } from "./use-pool-use.ts";
import { Zooming } from "./zooming.tsx";

/** What there is on the day under the cursor, or today. */
function Readout({ run, date }: { readonly run: UseRun | undefined; readonly date: string }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  return (
    <div className={styles.readout}>
      <strong>{formats.date(date)}</strong>
      {(["offered", "leased", "held", "free"] as const).map((kind) => (
        <span key={kind}>
          <i data-kind={kind} aria-hidden="true" />
          {t(`label/${kind}`, { quantity: formats.number(run?.[kind] ?? 0) })}
        </span>
      ))}
    </div>
  );
}

function usePoolSearch() {
  const search = useSearch({ from: "/space/pools/$poolId" });
  const navigate = useNavigate({ from: "/space/pools/$poolId" });
  const { months = "12", start = today() } = search;
  const set = (part: Partial<Record<keyof PoolSearch, string | number | undefined>>) =>
    void navigate({
      to: ".",
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined),
        ),
      replace: true,
      resetScroll: false,
    });
  const { from, until, quantity } = search;
  const isWhole = from && until && from < until && quantity !== undefined;
  const draft: Step | undefined = isWhole ? { from, until, quantity } : undefined;
  return { months, start, typed: { from, until, quantity } satisfies TypedChange, draft, set };
}

function Drawn(props: {
  readonly pool: Tagged<Pool>;
  readonly use: PoolUse;
  readonly known: readonly UseRun[];
}) {
  const { t } = useTranslation(["space", "terms"]);
  const formats = useFormats();
  const queries = useQueryClient();
  const { pool, use, known } = props;
  const { months, start, typed, draft, set } = usePoolSearch();
  const window = monthsFrom(start, Number(months));
  const [day, setDay] = useState<string>();
  const type = ({ from, until, quantity }: TypedChange) => set({ from, until, quantity });
  const change = useCapacity({
    pool,
    runs: known,
    draft,
    onSaved: () => type({}),
    onStale: () => {
      use.refetch();
      void queries.invalidateQueries({ queryKey: ["pools", pool.value.id] });
    },
  });
  const runs = known
    .filter(({ from, until }) => from < window.until && until > window.from)
    .map((run) => ({
      ...run,
      from: run.from > window.from ? run.from : window.from,
      until: run.until < window.until ? run.until : window.until,
    }));
  const shownDay = day ?? today();
  const at = known.find(({ from, until }) => from <= shownDay && shownDay < until);
  const unit = t(`terms:unit/${pool.value.unit}`);
  return (
    <>
      <div className={styles.top}>
        <div className={styles.chart}>
          <Zooming months={months} start={window.from} onChange={set} />
          <Readout run={at} date={shownDay} />
          <CapacityCalendar
            label={t("calendarLabel", { unit, period: formats.period(window) })}
            window={window}
            runs={runs}
            steps={pool.value.capacity}
            draft={draft}
            onDraft={type}
            onDay={setDay}
          />
        </div>
        <div className={styles.side}>
          <CapacityForm unit={unit} typed={typed} draft={draft} change={change} onType={type} />
        </div>
      </div>
      <RunsTable runs={runs} unit={unit} />
    </>
  );
}

/** The calendar of a pool, and beside it the change that is being made. */
export function PoolCalendar({ pool, use }: { pool: Tagged<Pool>; use: PoolUse }) {
  const { runs, holds } = use;
  const { capacity } = pool.value;
  const known = useMemo(() => {
    const first = runs?.at(0);
    const last = runs?.at(-1);
    if (!runs || !first || !last) return undefined;
    const span = { from: first.from, until: last.until };
    return runsOfUse(capacity, usedSteps(runs), stepsOf(holds), span);
  }, [runs, holds, capacity]);
  if (known) return <Drawn pool={pool} use={use} known={known} />;
  if (use.error) return <Failed error={use.error} retry={use.refetch} />;
  return <SkeletonRows count={10} />;
}
