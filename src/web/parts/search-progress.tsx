import { Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type BestAt, hasEnded, type Job } from "../api/job.ts";
import { StopJob } from "../frame/stop-job.tsx";
import { BestCurve } from "./best-curve.tsx";
import { type Figure, Figures } from "./figures.tsx";
import styles from "./search-progress.module.css";

interface SearchProgressProps {
  /** As read with what is searched for, until the job tells. */
  readonly state: Job["state"];
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
  /** What is searched, in words behind the state. */
  readonly subject?: string;
  readonly figures: readonly Figure[];
  /** The search was given, if its curve is drawn over all of them. */
  readonly seconds?: number;
  /** Of the curve's values: a currency, or metres. */
  readonly unit: string;
  readonly words: { readonly progress: string; readonly endedWithout: string };
  /** Offered where it ended without an answer. */
  readonly again: ReactNode;
}

/** How far a search is: its state, figures, curve, and what can be done about it. */
export function SearchProgress(props: SearchProgressProps) {
  const { t } = useTranslation("terms");
  const { job, curve, subject, seconds, words } = props;
  // Over no seconds given, one value is no curve yet.
  const isDrawn = curve.length > (seconds === undefined ? 1 : 0);
  return (
    <div className={styles.search}>
      <p role="status">
        <strong>{t(`job/${job?.state ?? props.state}`)}</strong>
        {subject !== undefined && ` · ${subject}`}
      </p>
      <Progress
        value={(job?.progress ?? 0) * 100}
        aria-label={words.progress}
        transitionDuration={150}
      />
      <Figures of={props.figures} />
      {isDrawn && <BestCurve curve={curve} seconds={seconds ?? 0} unit={props.unit} />}
      {job && !hasEnded(job) && <StopJob job={job} />}
      {job && hasEnded(job) && job.state !== "succeeded" && (
        <div role="alert" className={styles.failed}>
          <p>{job.problem?.detail ?? words.endedWithout}</p>
          {props.again}
        </div>
      )}
    </div>
  );
}
