import { Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type BestAt, hasEnded, type Job } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { StopJob } from "../frame/stop-job.tsx";
import { BestCurve } from "../parts/best-curve.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { PlainPlan } from "./plain-plan.tsx";
import type { FloorPlanAnswer, Slotting } from "./readings.ts";

/** How far a search is: its state, figures, curve, and what can be done about it. */
export function JobProgress(props: {
  readonly state: Job["state"];
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
  /** Offered where it ended without an answer. */
  readonly again: ReactNode;
}) {
  const { t } = useTranslation(["floor", "terms"]);
  const formats = useFormats();
  const { job, curve } = props;
  const metres = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formats.metres(value);
  return (
    <div className={styles.search}>
      <p role="status">
        <strong>{t(`terms:job/${job?.state ?? props.state}`)}</strong>
      </p>
      <Progress
        value={(job?.progress ?? 0) * 100}
        aria-label={t("progress")}
        transitionDuration={150}
      />
      <Figures
        of={[
          { name: t("walkSoFar"), value: metres(curve.at(0)?.best), source: t("walkSoFarMeaning") },
          { name: t("bestSoFar"), value: metres(job?.best), source: t("bestSoFarMeaning") },
          { name: t("bound"), value: metres(job?.bound), source: t("boundMeaning") },
        ]}
      />
      {curve.length > 1 && <BestCurve curve={curve} seconds={0} unit="m" />}
      {job && !hasEnded(job) && <StopJob job={job} />}
      {job && hasEnded(job) && job.state !== "succeeded" && (
        <div role="alert" className={styles.failed}>
          <p>{job.problem?.detail ?? t("endedWithout")}</p>
          {props.again}
        </div>
      )}
    </div>
  );
}

interface LiveProps {
  readonly slotting: Slotting;
  readonly answer: FloorPlanAnswer;
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
}

/** A slotting that is being planned, beside its floor. */
export function SlottingLive({ slotting, answer, job, curve }: LiveProps) {
  const { t } = useTranslation("floor");
  return (
    <Halves
      listShare={0.42}
      names={{ list: t("progress"), picture: t("plan") }}
      list={
        <JobProgress
          state={slotting.state}
          job={job}
          curve={curve}
          again={
            <ButtonLink
              to="/floor/$floorPlanId"
              params={{ floorPlanId: slotting.floorPlanId }}
              search={{ new: true }}
            >
              {t("planAgain")}
            </ButtonLink>
          }
        />
      }
      picture={<PlainPlan answer={answer} />}
    />
  );
}
