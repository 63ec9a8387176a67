import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useJob } from "../api/job.ts";
import { readingFloorPlan } from "../floor/readings.ts";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { readingWave, type Wave } from "./readings.ts";
import { WaveDone } from "./wave-done.tsx";
import { WaveLive } from "./wave-live.tsx";

/** Where and from when it is picked. */
function Note({ wave, plan }: { readonly wave: Wave; readonly plan: string | undefined }) {
  const { t } = useTranslation(["waves", "floor"]);
  const formats = useFormats();
  return (
    <>
      {plan && (
        <>
          <TextLink to="/floor/$floorPlanId" params={{ floorPlanId: wave.floorPlanId }}>
            {plan}
          </TextLink>
          {" · "}
        </>
      )}
      {t("from", { at: formats.instant(wave.startsAt) })} · {t("floor:seed")} {wave.seed}
    </>
  );
}

function WaveView({ wave }: { readonly wave: Wave }) {
  const { t } = useTranslation("waves");
  const plan = useQuery(readingFloorPlan(wave.floorPlanId));
  const { result } = wave;
  const { job, curve } = useJob(result === null ? wave.jobId : undefined, ["waves"]);
  return (
    <View
      title={wave.name ?? t("wave")}
      fills
      note={<Note wave={wave} plan={plan.data?.name} />}
      actions={
        result && (
          <a href={`/v1/waves/${wave.id}/pick-lists`} download>
            {t("pickListsCsv")}
          </a>
        )
      }
    >
      <Shown of={plan}>
        {(answer) =>
          result ? (
            <WaveDone wave={wave} result={result} answer={answer} />
          ) : (
            <WaveLive wave={wave} answer={answer} job={job} curve={curve} />
          )
        }
      </Shown>
    </View>
  );
}

/** A wave while it is planned, and then who picks what when. */
export function WavePage() {
  const { waveId } = useParams({ from: "/waves/$waveId" });
  const asked = useQuery(readingWave(waveId));
  return <Shown of={asked}>{(wave) => <WaveView wave={wave} />}</Shown>;
}
