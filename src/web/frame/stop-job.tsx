import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";

/** Ends a job that is under way, which keeps the best it has found. */
export function StopJob(props: {
  readonly job: {
    readonly id: string;
    readonly best: number | null;
    readonly stopRequested: boolean;
  };
}) {
  const { t } = useTranslation("frame");
  const { id, best, stopRequested } = props.job;
  const stop = useWrite({
    send: (job: string) => api.jobs[":id"].$delete({ param: { id: job } }),
    // One that has not begun ends at once, and so may what it was for.
    touches: ["jobs", "slottings", "healings", "waves", "layouts", "delivery-plans"],
  });
  return (
    <Button
      variant="default"
      loading={stop.isPending || stopRequested}
      onClick={() => stop.mutate(id)}
    >
      {t(best === null ? "stopJob" : "stopKeepBest")}
    </Button>
  );
}
