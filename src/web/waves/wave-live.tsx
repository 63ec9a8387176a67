import { useTranslation } from "react-i18next";
import type { BestAt, Job } from "../api/job.ts";
import { PlainPlan } from "../floor/plain-plan.tsx";
import type { FloorPlanAnswer } from "../floor/readings.ts";
import { Halves } from "../frame/halves.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { SearchProgress } from "../parts/search-progress.tsx";
import { useFormats } from "../words/formats.ts";
import type { Wave } from "./readings.ts";

interface LiveProps {
  readonly wave: Wave;
  readonly answer: FloorPlanAnswer;
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
}

function Search({ wave, job, curve }: Omit<LiveProps, "answer">) {
  const { t } = useTranslation(["waves", "frame"]);
  const formats = useFormats();
  const metres = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formats.metres(value);
  const figures = [
    { name: t("atFirst"), value: metres(curve.at(0)?.best), source: t("atFirstMeaning") },
    { name: t("frame:bestSoFar"), value: metres(job?.best), source: t("bestMeaning") },
    { name: t("frame:lowerBound"), value: metres(job?.bound), source: t("boundMeaning") },
  ];
  return (
    <SearchProgress
      state={wave.state}
      job={job}
      curve={curve}
      subject={t("ordersAndPickers", {
        orders: formats.number(wave.orderCount),
        pickers: formats.number(wave.pickerCount),
      })}
      figures={figures}
      unit="m"
      words={{ progress: t("progress"), endedWithout: t("endedWithout") }}
      again={
        <ButtonLink
          to="/waves/new"
          search={wave.slottingId === null ? {} : { slotting: wave.slottingId }}
        >
          {t("planAgain")}
        </ButtonLink>
      }
    />
  );
}

/** A wave that is being planned, beside its floor. */
export function WaveLive(props: LiveProps) {
  const { t } = useTranslation("waves");
  return (
    <Halves
      listShare={0.45}
      names={{ list: t("progress"), picture: t("plan") }}
      list={<Search {...props} />}
      picture={<PlainPlan answer={props.answer} />}
    />
  );
}
