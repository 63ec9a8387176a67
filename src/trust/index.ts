export { hashPassword } from "./access/passwords.ts";
export { auditLinks } from "./audit/queries.ts";
export { AuditEntrySchema } from "./audit/schema.ts";
export { toAuditEntry } from "./audit/to-audit-entry.ts";
export { type LiveGrant, liveGrants, mayPlanIn } from "./grants/live-grants.ts";
export { endGrantOf, type NewGrant, writeGrant } from "./grants/write-grant.ts";
export { OrganisationPath, OrganisationSchema } from "./organisations/schema.ts";
export { toOrganisation } from "./organisations/to-organisation.ts";
