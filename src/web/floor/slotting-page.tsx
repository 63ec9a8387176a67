import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useJob } from "../api/job.ts";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { readingFloorPlan, readingSlotting, type Slotting } from "./readings.ts";
import { SlottingDone } from "./slotting-done.tsx";
import { SlottingLive } from "./slotting-live.tsx";

/** Where and when it was planned. */
function Note({ slotting, plan }: { readonly slotting: Slotting; readonly plan?: string }) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  return (
    <>
      {plan && (
        <>
          <TextLink to="/floor/$floorPlanId" params={{ floorPlanId: slotting.floorPlanId }}>
            {plan}
          </TextLink>
          {" · "}
        </>
      )}
      {slotting.zone && `${t("zone")} ${slotting.zone} · `}
      {formats.instant(slotting.createdAt)} · {t("seed")} {slotting.seed}
    </>
  );
}

function SlottingView({ slotting }: { readonly slotting: Slotting }) {
  const { t } = useTranslation(["floor", "waves"]);
  const plan = useQuery(readingFloorPlan(slotting.floorPlanId));
  const { result } = slotting;
  const { job, curve } = useJob(result === null ? slotting.jobId : undefined, ["slottings"]);
  return (
    <View
      title={t("slotting")}
      fills
      note={<Note slotting={slotting} {...(plan.data && { plan: plan.data.name })} />}
      actions={
        result && (
          <>
            <a href={`/v1/slottings/${slotting.id}/placements`} download>
              {t("placementsCsv")}
            </a>
            <ButtonLink to="/waves/new" search={{ slotting: slotting.id }} variant="default">
              {t("waves:planWave")}
            </ButtonLink>
          </>
        )
      }
    >
      <Shown of={plan}>
        {(answer) =>
          result ? (
            <SlottingDone slotting={slotting} result={result} answer={answer} />
          ) : (
            <SlottingLive slotting={slotting} answer={answer} job={job} curve={curve} />
          )
        }
      </Shown>
    </View>
  );
}

/** A slotting while it is planned, and then what it found. */
export function SlottingPage() {
  const { slottingId } = useParams({ from: "/slottings/$slottingId" });
  const asked = useQuery(readingSlotting(slottingId));
  return <Shown of={asked}>{(slotting) => <SlottingView slotting={slotting} />}</Shown>;
}
