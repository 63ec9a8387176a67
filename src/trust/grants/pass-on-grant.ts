import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, invalid, notFound } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { type Period, toDateRange } from "../../platform/period.ts";
import { organisationById } from "../organisations/queries.ts";
import { grantsWithParties } from "./queries.ts";
import type { Grant, PassOnGrantInput } from "./schema.ts";
import { toGrant } from "./to-grant.ts";

/** The part of the parent's period that is passed on. @throws AppError `invalid` */
function periodWithin(parent: Period, { from, until }: PassOnGrantInput): Period {
  const period = { from: from ?? parent.from, until: until ?? parent.until };
  const span = `${parent.from} to ${parent.until}`;
  if (period.from < parent.from || period.from >= parent.until) {
    throw invalid("/from", "outside_grant", `Your own grant goes from ${span}.`, { ...parent });
  }
  if (period.until > parent.until) {
    throw invalid("/until", "outside_grant", `Your own grant goes from ${span}.`, { ...parent });
  }
  if (period.until <= period.from) {
    throw invalid("/until", "empty_period", "`until` must be after `from`.");
  }
  return period;
}

/**
 * Passes a grant the calling organisation holds by a lease to a planner: the same slots, for all of
 * its period or a part. A grant is passed on once and no further.
 *
 * @throws AppError `not_found` if either the grant or the organisation is not there
 * @throws AppError `conflict` if the grant has been revoked
 */
export function passOnGrant(ctx: Context, input: PassOnGrantInput): Promise<Grant> {
  const acting = actingOrganisation(ctx);
  return inTransaction(ctx, async (ctx) => {
    // The lock orders this against the parent's end, which ends its children.
    const parent = await ctx.db
      .selectFrom("trust.grant")
      .selectAll()
      .where("id", "=", input.grantId)
      .where("organisationId", "=", acting)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!parent) throw notFound();
    if (parent.parentId !== null) {
      throw invalid("/grantId", "passed_on_already", "What was passed to you goes no further.");
    }
    if (parent.revokedAt !== null) throw new AppError("conflict", "The grant has been revoked.");
    const period = periodWithin(parent.during, input);
    const planner = await organisationById(ctx.db, input.organisationId).executeTakeFirst();
    if (!planner) throw notFound();
    if (!planner.roles.includes("planner") || planner.id === acting) {
      throw invalid("/organisationId", "no_planner", "Another organisation that plans is needed.");
    }
    const id = newId();
    await ctx.db
      .insertInto("trust.grant")
      .values({
        id,
        organisationId: planner.id,
        grantedBy: acting,
        parentId: parent.id,
        warehouseId: parent.warehouseId,
        zone: parent.zone,
        slotCount: parent.slotCount,
        during: toDateRange(period),
        sourceId: parent.sourceId,
      })
      .execute();
    const row = await grantsWithParties(ctx.db)
      .where("grant.id", "=", id)
      .executeTakeFirstOrThrow();
    const grant = toGrant(row);
    await publish(ctx, { type: "grant.passedOn", subjectId: id, payload: grant });
    const detail = { planner: toEdgeId("organisation", planner.id), ...period };
    await audit(ctx, "passOnGrant", id, detail);
    return grant;
  });
}
