import { NativeSelect } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { useJobColumns } from "./job-columns.tsx";
import { JobDrawer } from "./job-drawer.tsx";
import type { JobFilter, ListedJob } from "./readings.ts";
import { JOB_KINDS, JOB_STATES } from "./vocabulary.ts";

/** Which jobs to show, kept in the address. */
export function JobFilters({ state, kind }: JobFilter) {
  const { t } = useTranslation(["operator", "frame", "terms"]);
  const navigate = useNavigate();
  const choose = (key: keyof JobFilter, value: string) =>
    void navigate({
      to: ".",
      search: ({ [key]: _before, ...search }) => (value ? { ...search, [key]: value } : search),
      replace: true,
    });
  return (
    <>
      <NativeSelect
        aria-label={t("kind")}
        value={kind ?? ""}
        data={[
          { value: "", label: t("allKinds") },
          ...JOB_KINDS.map((each) => ({ value: each, label: t(`terms:kind/${each}`) })),
        ]}
        onChange={(event) => choose("kind", event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t("state")}
        value={state ?? ""}
        data={[
          { value: "", label: t("allStates") },
          ...JOB_STATES.map((each) => ({ value: each, label: t(`terms:job/${each}`) })),
        ]}
        onChange={(event) => choose("state", event.currentTarget.value)}
      />
    </>
  );
}

/** Jobs in a table that follows them while they run, with a drawer for the one chosen. */
export function JobList(props: {
  readonly jobs: UseInfiniteQueryResult<ListedJob[]>;
  readonly withOrganisation: boolean;
  readonly chosen: string | undefined;
  /** What to say, and where to begin, when there are none. */
  readonly empty: Parameters<typeof Empty>[0];
}) {
  const { t } = useTranslation("frame");
  const navigate = useNavigate();
  const columns = useJobColumns(props.withOrganisation);
  const { jobs, chosen } = props;
  const opened = jobs.data?.find(({ id }) => id === chosen);
  return (
    <>
      <Shown of={jobs}>
        {(items) =>
          items.length === 0 ? (
            <Empty {...props.empty} />
          ) : (
            <DataTable
              label={t("jobs")}
              rows={items}
              columns={columns}
              keyOf={({ id }) => id}
              lit={chosen}
              onOpen={({ id }) =>
                void navigate({ to: ".", search: (search) => ({ ...search, job: id }) })
              }
              onEnd={() => {
                if (jobs.hasNextPage && !jobs.isFetching) void jobs.fetchNextPage();
              }}
            />
          )
        }
      </Shown>
      {opened && <JobDrawer key={opened.id} job={opened} />}
    </>
  );
}
