import { Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type BestAt, hasEnded, type Job } from "../api/job.ts";
import { PlainPlan } from "../floor/plain-plan.tsx";
import type { FloorPlanAnswer } from "../floor/readings.ts";
import { Halves } from "../frame/halves.tsx";
import { StopJob } from "../frame/stop-job.tsx";
import { BestCurve } from "../parts/best-curve.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import type { Wave } from "./readings.ts";
import styles from "./waves.module.css";

interface LiveProps {
  readonly wave: Wave;
  readonly answer: FloorPlanAnswer;
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
}

function Search({ wave, job, curve }: Omit<LiveProps, "answer">) {
  const { t } = useTranslation(["waves", "terms", "frame"]);
  const formats = useFormats();
  const metres = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formats.metres(value);
  const state = job?.state ?? wave.state;
  return (
    <div className={styles.search}>
      <p role="status">
        <strong>{t(`terms:job/${state}`)}</strong>
        {" · "}
        {t("ordersAndPickers", {
          orders: formats.number(wave.orderCount),
          pickers: formats.number(wave.pickerCount),
        })}
      </p>
      <Progress
        value={(job?.progress ?? 0) * 100}
        aria-label={t("progress")}
        transitionDuration={150}
      />
      <Figures
        of={[
          { name: t("atFirst"), value: metres(curve.at(0)?.best), source: t("atFirstMeaning") },
          { name: t("frame:bestSoFar"), value: metres(job?.best), source: t("bestMeaning") },
          { name: t("frame:lowerBound"), value: metres(job?.bound), source: t("boundMeaning") },
        ]}
      />
      {curve.length > 1 && <BestCurve curve={curve} seconds={0} unit="m" />}
      {job && !hasEnded(job) && <StopJob job={job} />}
      {job && hasEnded(job) && job.state !== "succeeded" && (
        <div role="alert" className={styles.failed}>
          <p>{job.problem?.detail ?? t("endedWithout")}</p>
          <ButtonLink
            to="/waves/new"
            search={wave.slottingId === null ? {} : { slotting: wave.slottingId }}
          >
            {t("planAgain")}
          </ButtonLink>
        </div>
      )}
    </div>
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
