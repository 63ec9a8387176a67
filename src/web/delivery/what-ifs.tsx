import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { hasEnded, useJob } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { useChangeText } from "./change-text.ts";
import { ComparedMaps } from "./compared-maps.tsx";
import { Comparison } from "./comparison.tsx";
import { type Day, dayOf, type Mark } from "./day.ts";
import { MovedStops } from "./moved-stops.tsx";
import {
  type Plan,
  type PlanDifference,
  type PlanResult,
  readingDifference,
  readingMadeFrom,
  readingPlan,
} from "./readings.ts";
import { RouteChanges } from "./route-changes.tsx";
import { signed } from "./signed-text.ts";
import { WhatIfForm } from "./what-if-form.tsx";
import styles from "./what-ifs.module.css";

const LOOK_AGAIN_MS = 10_000;

/** What was tried before, each with what it costs more or less. */
function Tried({ plan, chosen }: { readonly plan: Plan; readonly chosen: string | undefined }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const formats = useFormats();
  const changeText = useChangeText();
  const made = useQuery(readingMadeFrom(plan.id));
  const items = (made.data?.items ?? []).filter(({ whatIfOf }) => whatIfOf === plan.id);
  if (items.length === 0) return <p className="dim">{t("noWhatIfs")}</p>;
  const own = plan.result!.totals.cost.total;
  const money = (amountMinor: number) => formats.money({ ...own, amountMinor });
  return (
    <ul className={styles.tried} aria-label={t("whatIfs")}>
      {items.map(({ id, changes, outcome, state, stopCount }) => (
        <li key={id} data-lit={id === chosen || undefined}>
          <TextLink
            to="/routes/$planId/what-ifs"
            params={{ planId: plan.id }}
            search={(before) => ({ ...before, with: id })}
            size="xs"
          >
            {(changes ?? []).map(changeText).join(", ")}
          </TextLink>
          <span>
            {outcome && outcome.servedCount < stopCount && (
              <em>{t("unassignedCount", { count: stopCount - outcome.servedCount })} · </em>
            )}
            {outcome
              ? signed(outcome.cost.amountMinor - own.amountMinor, money)
              : t(`terms:job/${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The other plan while it is searched for. */
function Awaited({ other }: { readonly other: Plan }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const { job } = useJob(other.jobId, ["delivery-plans"]);
  return (
    <div role="status">
      <p>{t(`terms:job/${job?.state ?? other.state}`)}</p>
      {job && hasEnded(job) && job.state !== "succeeded" ? (
        <p>{job.problem?.detail ?? t("endedWithout")}</p>
      ) : (
        <Progress value={(job?.progress ?? 0) * 100} aria-label={t("progress")} />
      )}
    </div>
  );
}

/** What the other plan does unlike this one: figures, vehicles, stops. */
function Differences(props: {
  readonly own: Day;
  readonly other: Day;
  readonly difference: PlanDifference;
  readonly mark: Mark;
  readonly onHover: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const { own, other, difference, mark, onHover } = props;
  const { movedStops, routes } = difference;
  return (
    <>
      <Comparison plan={own.plan} own={own.result} other={other.result} difference={difference} />
      <h2>{t("movedCount", { count: movedStops.length })}</h2>
      {movedStops.length > 0 && (
        <MovedStops own={own} other={other} moved={movedStops} lit={mark.stop} onHover={onHover} />
      )}
      <h2>{t("routes")}</h2>
      <RouteChanges own={own} other={other} routes={routes} onHover={onHover} />
      <ButtonLink variant="default" to="/routes/$planId" params={{ planId: other.plan.id }}>
        {t("openWhatIf")}
      </ButtonLink>
    </>
  );
}

const NONE: PlanDifference["movedStops"] = [];

/** The plan it is held against, looked at again until it has routes. */
function useOther(chosen: string | undefined, own: Plan) {
  const reading = useQuery({
    ...readingPlan(chosen ?? ""),
    enabled: chosen !== undefined,
    refetchInterval: ({ state: { data } }) =>
      data?.state === "queued" || data?.state === "running" ? LOOK_AGAIN_MS : false,
  });
  const plan = chosen === undefined ? undefined : reading.data;
  const day = useMemo(
    () => (plan?.result ? dayOf(plan, plan.result, own) : undefined),
    [plan, own],
  );
  const difference = useQuery({ ...readingDifference(chosen ?? ""), enabled: day !== undefined });
  return { plan, day, difference: day && difference.data };
}

function WhatIfsOf({ plan, result }: { readonly plan: Plan; readonly result: PlanResult }) {
  const { t } = useTranslation("delivery");
  const { with: chosen } = useSearch({ from: "/routes/$planId/what-ifs" });
  const [mark, setMark] = useState<Mark>({});
  const own = useMemo(() => dayOf(plan, result), [plan, result]);
  const other = useOther(chosen, plan);
  const movedStops = other.difference?.movedStops ?? NONE;
  const moved = useMemo(() => new Set(movedStops.map(({ stopId }) => stopId)), [movedStops]);
  return (
    <Halves
      names={{ list: t("comparison"), picture: t("maps") }}
      listShare={0.38}
      list={
        <div className={styles.list}>
          <WhatIfForm plan={plan} />
          <Tried plan={plan} chosen={chosen} />
          {other.plan && !other.day && <Awaited other={other.plan} />}
          {other.day && other.difference && (
            <Differences
              own={own}
              other={other.day}
              difference={other.difference}
              mark={mark}
              onHover={setMark}
            />
          )}
        </div>
      }
      picture={
        <ComparedMaps own={own} other={other.day} moved={moved} mark={mark} onHover={setMark} />
      }
    />
  );
}

/** A plan beside the same day under changes: figures with their signs, and two maps. */
export function WhatIfs() {
  const { t } = useTranslation("delivery");
  const { planId } = useParams({ from: "/routes/$planId/what-ifs" });
  const plan = useQuery(readingPlan(planId));
  return (
    <Shown of={plan}>
      {(found) => (
        <View
          title={t("whatIfs")}
          note={found.name}
          fills
          actions={
            <ButtonLink variant="default" to="/routes/$planId" params={{ planId }}>
              {t("toRoutes")}
            </ButtonLink>
          }
        >
          {found.result ? (
            <WhatIfsOf plan={found} result={found.result} />
          ) : (
            <Empty sentence={t("noSheets")} />
          )}
        </View>
      )}
    </Shown>
  );
}
