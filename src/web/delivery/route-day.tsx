import { Badge, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useJob } from "../api/job.ts";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { DayDone } from "./day-done.tsx";
import { LiveSolving } from "./live-solving.tsx";
import { type Plan, readingPlan } from "./readings.ts";

const LOOK_AGAIN_MS = 10_000;

function Actions({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("delivery");
  const path = `/v1/delivery-plans/${plan.id}`;
  return (
    <>
      <ButtonLink variant="default" to="/routes/new" search={{ from: plan.id }}>
        {t("planAgain")}
      </ButtonLink>
      {plan.result && (
        <>
          <Button
            component="a"
            variant="default"
            href={`${path}/geojson`}
            download="routes.geojson"
          >
            GeoJSON
          </Button>
          <Button component="a" variant="default" href={`${path}/export`} download="routes.csv">
            CSV
          </Button>
          <Button component="a" variant="default" href={`${path}/gpx`} download="routes.gpx">
            GPX
          </Button>
          <ButtonLink
            variant="default"
            to="/routes/$planId/what-ifs"
            params={{ planId: plan.whatIfOf ?? plan.id }}
            {...(plan.whatIfOf && { search: { with: plan.id } })}
          >
            {t("whatIfs")}
          </ButtonLink>
          <ButtonLink to="/routes/$planId/sheets" params={{ planId: plan.id }}>
            {t("driverSheets")}
          </ButtonLink>
        </>
      )}
    </>
  );
}

/** The plan that this one goes on from, or is held against. */
function Origin({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("delivery");
  const from = plan.replanOf ?? plan.whatIfOf;
  if (from === null) return null;
  return (
    <TextLink to="/routes/$planId" params={{ planId: from }} size="xs">
      {t(plan.replanOf === null ? "whatIfOf" : "replanOf")}
    </TextLink>
  );
}

function RouteDayContents({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const formats = useFormats();
  const { job, curve } = useJob(plan.result ? undefined : plan.jobId, ["delivery-plans"]);
  return (
    <View
      title={plan.name}
      fills
      note={
        <>
          {formats.date(plan.day)} · {plan.timeZone} · {t(`profile/${plan.profile}`)}{" "}
          <Badge>{t(`terms:job/${job?.state ?? plan.state}`)}</Badge> <Origin plan={plan} />
        </>
      }
      actions={<Actions plan={plan} />}
    >
      {plan.result ? (
        <DayDone key={plan.id} plan={plan} result={plan.result} />
      ) : (
        <LiveSolving plan={plan} job={job} curve={curve} />
      )}
    </View>
  );
}

/** A delivery day: followed while it is solved, then its routes on map, time line and table. */
export function RouteDay() {
  const { planId } = useParams({ from: "/routes/$planId" });
  const plan = useQuery({
    ...readingPlan(planId),
    // The job's events say when it has ended, unless they break off for good.
    refetchInterval: ({ state: { data } }) =>
      data?.state === "queued" || data?.state === "running" ? LOOK_AGAIN_MS : false,
  });
  return <Shown of={plan}>{(found) => <RouteDayContents plan={found} />}</Shown>;
}
