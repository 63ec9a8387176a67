import type { Context, MemberRole, Role } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { membershipsOf, personById } from "./queries.ts";
import type { Session } from "./schema.ts";

interface SessionRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly expiresAt: Date;
}

/** A session as answers show it: who one is, for whom one acts, and for whom one could. */
export async function toSession(ctx: Context, row: SessionRow): Promise<Session> {
  const person = await personById(ctx.db, row.personId).executeTakeFirstOrThrow();
  const memberships = await membershipsOf(ctx.db, row.personId).execute();
  const organisations = memberships.map((membership) => ({
    id: toEdgeId("organisation", membership.id),
    name: membership.name,
    roles: membership.roles as Role[],
    memberRole: membership.memberRole as MemberRole,
  }));
  const current = toEdgeId("organisation", row.organisationId);
  return {
    id: toEdgeId("session", row.id),
    person: { id: toEdgeId("person", person.id), name: person.name, email: person.email },
    organisation: organisations.find(({ id }) => id === current)!,
    organisations,
    expiresAt: row.expiresAt.toISOString(),
  };
}

/** A session just made or changed, with the secret its cookie carries from now on. */
export interface OpenedSession {
  readonly session: Session;
  readonly token: string;
}
