import type { AccessEntry } from "./access-entry.ts";

export const PLATFORM: Record<string, AccessEntry> = {
  listJobs: {},
  getJob: { path: { id: "job" } },
  stopJob: { path: { id: "job" }, own: 409 }, // it has finished
  streamJob: { path: { id: "job" } },
};
