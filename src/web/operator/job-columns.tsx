import { Badge, Progress } from "@mantine/core";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { hasEnded } from "../api/job.ts";
import { TextLink } from "../parts/button-link.tsx";
import type { Column } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { JobSubject } from "./job-subject.tsx";
import type { ListedJob } from "./readings.ts";
import { JOB_KINDS } from "./vocabulary.ts";

/** What a kind of job is called; the API's own word for a new one. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation("terms");
  return useCallback(
    (kind) => {
      const known = JOB_KINDS.find((each) => each === kind);
      return known ? t(`kind/${known}`) : kind;
    },
    [t],
  );
}

/** How long a job worked or has worked by now, in seconds. */
export function secondsOf({ startedAt, finishedAt }: ListedJob): number | undefined {
  if (startedAt === null) return undefined;
  const end = finishedAt === null ? Date.now() : Date.parse(finishedAt);
  return Math.max(0, (end - Date.parse(startedAt)) / 1_000);
}

/** How far the best may still be from what cannot be bettered, as a share of the bound. */
export function gapOf({ best, bound }: ListedJob): number | undefined {
  return best === null || bound === null || bound === 0 ? undefined : best / bound - 1;
}

function JobProgress({ job }: { readonly job: ListedJob }) {
  const { t } = useTranslation(["operator", "frame"]);
  const formats = useFormats();
  if (hasEnded(job)) return formats.percent(job.progress, 0);
  return (
    <Progress
      value={job.progress * 100}
      aria-label={`${t("progress")}: ${formats.percent(job.progress, 0)}`}
      w={96}
    />
  );
}

/** What a job is and how far it has come. */
function useStateColumns(): readonly Column<ListedJob>[] {
  const { t } = useTranslation(["operator", "terms"]);
  const nameOf = useKindName();
  return useMemo(
    () => [
      {
        key: "kind",
        head: t("kind"),
        by: ({ kind }) => kind,
        cell: ({ id, kind }) => (
          <TextLink to="." search={(search) => ({ ...search, job: id })} size="xs">
            {nameOf(kind)}
          </TextLink>
        ),
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => (
          <Badge color={state === "failed" ? "red" : "gray"}>{t(`terms:job/${state}`)}</Badge>
        ),
      },
      {
        key: "progress",
        head: t("progress"),
        by: ({ progress }) => progress,
        cell: (job) => <JobProgress job={job} />,
      },
    ],
    [t, nameOf],
  );
}

/** What a job has found, and in what time. */
function useFigureColumns(): readonly Column<ListedJob>[] {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  return useMemo(() => {
    const amount = (value: number | null) => (value === null ? "–" : formats.number(value, 1));
    return [
      {
        key: "best",
        head: t("best"),
        isNumber: true,
        by: ({ best }) => best ?? undefined,
        cell: ({ best }) => amount(best),
      },
      {
        key: "bound",
        head: t("bound"),
        isNumber: true,
        by: ({ bound }) => bound ?? undefined,
        cell: ({ bound }) => amount(bound),
      },
      { key: "unit", head: t("unit"), cell: ({ unit }) => unit ?? "" },
      {
        key: "gap",
        head: t("gap"),
        isNumber: true,
        by: gapOf,
        cell: (job) => {
          const gap = gapOf(job);
          return gap === undefined ? "–" : formats.percent(gap);
        },
      },
      {
        key: "created",
        head: t("created"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.instant(createdAt),
      },
      {
        key: "took",
        head: t("took"),
        isNumber: true,
        by: secondsOf,
        cell: (job) => {
          const seconds = secondsOf(job);
          return seconds === undefined ? "–" : formats.seconds(seconds, 1);
        },
      },
    ];
  }, [t, formats]);
}

/** The columns of any list of jobs; whose they are, or what they work on, which is one's own. */
export function useJobColumns(withOrganisation: boolean): readonly Column<ListedJob>[] {
  const { t } = useTranslation("operator");
  const states = useStateColumns();
  const figures = useFigureColumns();
  return useMemo(() => {
    const whose: Column<ListedJob> = {
      key: "organisation",
      head: t("organisation"),
      by: ({ organisation }) => organisation?.name,
      cell: ({ organisation }) => organisation?.name,
    };
    const subject: Column<ListedJob> = {
      key: "subject",
      head: t("subject"),
      cell: (job) => <JobSubject job={job} />,
    };
    const all = [...states, ...figures];
    return withOrganisation ? all.toSpliced(1, 0, whose) : [...all, subject];
  }, [t, states, figures, withOrganisation]);
}
