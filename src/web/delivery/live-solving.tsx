import { useTranslation } from "react-i18next";
import type { BestAt, Job } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { SearchProgress } from "../parts/search-progress.tsx";
import { majorOf, useFormats } from "../words/formats.ts";
import { PlacesMap } from "./day-map.tsx";
import type { Plan } from "./readings.ts";

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
      value: gap === undefined ? "–" : `≤ ${formats.percent(gap)}`,
      source: t("gapMeaning"),
    },
  ];
}

/** How the search goes while it goes, or why it ended without routes. */
function Search({ plan, job, curve }: LiveProps) {
  const { t } = useTranslation("delivery");
  const figures = useFigures(plan, job);
  return (
    <SearchProgress
      state={plan.state}
      job={job}
      curve={curve}
      subject={t("searchOf", {
        count: plan.stopCount,
        vehicles: t("vehicleCount", { count: plan.vehicleCount }),
        seconds: t("seconds", { seconds: plan.seconds }),
      })}
      figures={figures}
      seconds={plan.seconds}
      unit={plan.currency}
      words={{ progress: t("progress"), endedWithout: t("endedWithout") }}
      again={
        <ButtonLink to="/routes/new" search={{ from: plan.id }}>
          {t("planAgain")}
        </ButtonLink>
      }
    />
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
