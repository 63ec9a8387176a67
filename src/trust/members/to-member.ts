import type { MemberRole } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { membersOf } from "./queries.ts";
import type { Member } from "./schema.ts";

type MemberRow = Awaited<ReturnType<ReturnType<typeof membersOf>["execute"]>>[number];

/** A member as answers show one. */
export function toMember(row: MemberRow): Member {
  return {
    personId: toEdgeId("person", row.personId),
    name: row.name,
    email: row.email,
    role: row.role as MemberRole,
    since: row.createdAt.toISOString(),
  };
}
