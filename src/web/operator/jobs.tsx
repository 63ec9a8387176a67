import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { View } from "../frame/view.tsx";
import { JobFilters, JobList } from "./job-list.tsx";
import { readingJobs } from "./readings.ts";

/** The organisation's own long work: slottings and delivery plans being computed. */
export function Jobs() {
  const { t } = useTranslation(["operator", "frame"]);
  const { job, ...filter } = useSearch({ from: "/jobs" });
  const jobs = useInfiniteQuery(readingJobs(filter));
  const isFiltered = filter.state !== undefined || filter.kind !== undefined;
  return (
    <View title={t("frame:jobs")} fills actions={<JobFilters {...filter} />}>
      <JobList
        jobs={jobs}
        withOrganisation={false}
        chosen={job}
        empty={
          isFiltered
            ? { sentence: t("noSuchJobs") }
            : { sentence: t("noJobs"), action: t("planRoutes"), to: "/routes/new" }
        }
      />
    </View>
  );
}
