import type { MemberRole } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { invitationsOf } from "./queries.ts";
import type { Invitation } from "./schema.ts";

type InvitationRow = Awaited<ReturnType<ReturnType<typeof invitationsOf>["execute"]>>[number];

/** An invitation as answers show it: without its secret. */
export function toInvitation(row: InvitationRow): Invitation {
  return {
    id: toEdgeId("invitation", row.id),
    email: row.email,
    role: row.role as MemberRole,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
