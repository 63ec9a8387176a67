export { hashPassword } from "./access/passwords.ts";
export { type LiveGrant, liveGrants, mayPlanIn } from "./grants/live-grants.ts";
export { endGrantOf, type NewGrant, writeGrant } from "./grants/write-grant.ts";
