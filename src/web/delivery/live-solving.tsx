import { Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type BestAt, hasEnded, type Job } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { StopJob } from "../frame/stop-job.tsx";
import { BestCurve } from "../parts/best-curve.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Figures } from "../parts/figures.tsx";
import { majorOf, useFormats } from "../words/formats.ts";
import { PlacesMap } from "./day-map.tsx";
import type { Plan } from "./readings.ts";
import styles from "./route-day.module.css";

/** One major unit of a currency in minor ones: a job's values are in major units. */
function minorPerMajor(currency: string): number {
  return Math.round(1 / majorOf({ amountMinor: 1, currency }));
}

function useFigures(plan: Plan, job: Job | undefined) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { currency } = plan;
  const money = (major: number | null | undefined) =>
    major === null || major === undefined
      ? "–"
      : formats.money({ amountMinor: Math.round(major * minorPerMajor(currency)), currency });
  const [best, bound] = [job?.best ?? null, job?.bound ?? null];
  const gap = best !== null && bound !== null && best > 0 ? (best - bound) / best : undefined;
  return [
    { name: t("best"), value: money(best) },
    { name: t("bound"), value: money(bound), source: t("boundMeaning") },
    {
      name: t("gap"),
      value: gap === undefined ? "–" : formats.percent(gap),
      source: t("gapMeaning"),
    },
  ];
}

/** How the search goes while it goes, or why it ended without routes. */
function Search({ plan, job, curve }: LiveProps) {
  const { t } = useTranslation(["delivery", "terms"]);
  const figures = useFigures(plan, job);
  const share = job?.progress ?? 0;
  const state = job?.state ?? plan.state;
  return (
    <div className={styles.search}>
      <p role="status">
        <strong>{t(`terms:job/${state}`)}</strong>
        {" · "}
        {t("searchOf", {
          count: plan.stopCount,
          vehicles: t("vehicleCount", { count: plan.vehicleCount }),
          seconds: t("seconds", { seconds: plan.seconds }),
        })}
      </p>
      <Progress
        value={share * 100}
        aria-label={t("progress")}
        transitionDuration={150}
        striped={false}
      />
      <Figures of={figures} />
      <BestCurve curve={curve} seconds={plan.seconds} unit={plan.currency} />
      {job && !hasEnded(job) && <StopJob job={job} />}
      {job && hasEnded(job) && job.state !== "succeeded" && (
        <div role="alert" className={styles.failed}>
          <p>{job.problem?.detail ?? t("endedWithout")}</p>
          <ButtonLink to="/routes/new" search={{ from: plan.id }}>
            {t("planAgain")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

interface LiveProps {
  readonly plan: Plan;
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
}

/** A plan that is being solved beside its stops. */
export function LiveSolving(props: LiveProps) {
  const { t } = useTranslation("delivery");
  const { plan } = props;
  return (
    <Halves
      names={{ list: t("search"), picture: t("map") }}
      list={<Search {...props} />}
      picture={<PlacesMap depots={plan.depots} stops={plan.stops} />}
    />
  );
}
