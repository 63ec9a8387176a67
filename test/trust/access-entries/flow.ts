import type { AccessEntry } from "./access-entry.ts";

export const FLOW: Record<string, AccessEntry> = {
  listNotifications: {},
  readNotification: { path: { id: "notification" } },
  getHealth: {},
  listAllJobs: {},
  listAllAudit: {},
  verifyAllAudit: {},
};
