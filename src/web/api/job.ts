import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type AnswerOf, api } from "./client.ts";

export type Job = AnswerOf<Awaited<ReturnType<(typeof api.jobs)[":id"]["$get"]>>>;

/** The best value a job had at a moment, for its curve. */
export interface BestAt {
  readonly seconds: number;
  readonly best: number;
  readonly bound: number | null;
}

export function hasEnded(job: Job): boolean {
  return job.state !== "queued" && job.state !== "running";
}

/**
 * A job as it goes on, followed by server-sent events until it ends; then the nouns named are read
 * anew.
 *
 * @param touches nouns of the readings that its end changes
 */
export function useJob(
  jobId: string | undefined,
  touches: readonly string[],
): { readonly job: Job | undefined; readonly curve: readonly BestAt[] } {
  const queries = useQueryClient();
  const [job, setJob] = useState<Job>();
  const [curve, setCurve] = useState<readonly BestAt[]>([]);
  const touched = touches.join();
  useEffect(() => {
    if (jobId === undefined) return;
    setCurve([]);
    const url = api.jobs[":id"].events.$url({ param: { id: jobId } });
    const events = new EventSource(url, { withCredentials: true });
    // What was before this page looked in: on a reload, or when the stream had broken off.
    events.addEventListener("trail", (event) => setCurve(JSON.parse(event.data) as BestAt[]));
    events.addEventListener("job", (event) => {
      const told = JSON.parse(event.data) as Job;
      setJob(told);
      const startedAt = told.startedAt === null ? undefined : Date.parse(told.startedAt);
      if (told.best !== null && startedAt !== undefined) {
        const at = hasEnded(told) && told.finishedAt ? Date.parse(told.finishedAt) : Date.now();
        const seconds = Math.max(0, (at - startedAt) / 1_000);
        const { best, bound } = told;
        setCurve((before) => [...before, { seconds, best, bound }]);
      }
      if (!hasEnded(told)) return;
      events.close();
      for (const noun of ["jobs", ...touched.split(",")]) {
        void queries.invalidateQueries({ queryKey: [noun] });
      }
    });
    return () => events.close();
  }, [jobId, touched, queries]);
  return { job: job?.id === jobId ? job : undefined, curve };
}
