import { Box } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasEnded } from "../api/job.ts";
import { Problem } from "../api/problem.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { useProblemText } from "../frame/problem-text.ts";
import { StopJob } from "../frame/stop-job.tsx";
import { Facts, type Figure } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { gapOf, secondsOf, useKindName } from "./job-columns.tsx";
import { JobSubject } from "./job-subject.tsx";
import styles from "./operator.module.css";
import type { ListedJob } from "./readings.ts";

function JobProblem({ problem }: { readonly problem: NonNullable<ListedJob["problem"]> }) {
  const { t } = useTranslation("operator");
  const textOf = useProblemText();
  const { status, code, detail: said } = problem;
  const { title, detail } = textOf(new Problem(status, { code, detail: said }, undefined));
  return (
    <div role="alert" className={styles.broken}>
      <strong>{t("whatFailed")}</strong>
      <p>{title}</p>
      {detail && <p>{detail}</p>}
    </div>
  );
}

function useJobFacts(job: ListedJob): readonly Figure[] {
  const { t } = useTranslation(["operator", "terms"]);
  const formats = useFormats();
  const amount = (value: number | null) =>
    value === null ? "–" : `${formats.number(value, 2)} ${job.unit ?? ""}`;
  const when = (instant: string | null) => (instant === null ? "–" : formats.instant(instant));
  const gap = gapOf(job);
  const seconds = secondsOf(job);
  return [
    ...(job.organisation ? [{ name: t("organisation"), value: job.organisation.name }] : []),
    { name: t("state"), value: t(`terms:job/${job.state}`) },
    { name: t("progress"), value: formats.percent(job.progress, 0) },
    { name: t("best"), value: amount(job.best) },
    { name: t("bound"), value: amount(job.bound) },
    { name: t("gap"), value: gap === undefined ? "–" : formats.percent(gap, 2) },
    { name: t("created"), value: when(job.createdAt) },
    { name: t("started"), value: when(job.startedAt) },
    { name: t("finished"), value: when(job.finishedAt) },
    { name: t("took"), value: seconds === undefined ? "–" : formats.seconds(seconds, 1) },
    { name: t("subject"), value: <JobSubject job={job} /> },
    { name: t("jobId"), value: <code className={styles.id}>{job.id}</code> },
  ];
}

/** A job with all its figures, and what failed. Its own organisation may stop it. */
export function JobDrawer({ job }: { readonly job: ListedJob }) {
  const navigate = useNavigate();
  const nameOf = useKindName();
  const facts = useJobFacts(job);
  const close = () =>
    void navigate({ to: ".", search: ({ job: _closed, ...search }) => search, replace: true });
  return (
    <DetailDrawer title={nameOf(job.kind)} close={close}>
      {job.problem && <JobProblem problem={job.problem} />}
      <Facts of={facts} />
      {!job.organisation && !hasEnded(job) && (
        <Box mt="md">
          <StopJob job={job} />
        </Box>
      )}
    </DetailDrawer>
  );
}
