import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { View } from "../frame/view.tsx";
import { JobFilters, JobList } from "./job-list.tsx";
import { readingAllJobs } from "./readings.ts";

/** Every organisation's long work, for the operator. */
export function AllJobs() {
  const { t } = useTranslation(["operator", "frame"]);
  const { job, ...filter } = useSearch({ from: "/operator/jobs" });
  const jobs = useInfiniteQuery(readingAllJobs(filter));
  return (
    <View title={t("frame:jobs")} fills actions={<JobFilters {...filter} />}>
      <JobList jobs={jobs} withOrganisation chosen={job} empty={{ sentence: t("noSuchJobs") }} />
    </View>
  );
}
