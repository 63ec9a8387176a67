import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { publish } from "../../platform/outbox.ts";
import { writeGrant } from "../../trust/index.ts";
import { lockPools } from "../holds/queries.ts";
import { toLease } from "./get-lease.ts";
import { leasesDue, leasesWithParties, poolsDue } from "./queries.ts";

/** Leases moved in one transaction: a few, so that nobody waits long for their pools. */
const BATCH = 50;

interface Move {
  readonly from: "funded" | "active";
  readonly to: "active" | "ended";
  readonly verb: string;
}

async function moveDue(ctx: Context, move: Move, at: Date): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const wanted = { state: move.from, at, limit: BATCH };
    const poolIds = (await poolsDue(ctx.db, wanted).execute()).map(({ poolId }) => poolId);
    if (poolIds.length === 0) return 0;
    // Before the leases, as every verb does: the deferred constraint asks for them at the commit.
    await lockPools(ctx.db, poolIds).execute();
    const due = await leasesDue(ctx.db, poolIds, wanted).execute();
    for (const lease of due) {
      await ctx.db
        .updateTable("exchange.lease")
        .set({ state: move.to })
        .where("id", "=", lease.id)
        .execute();
      if (move.to === "active") {
        await writeGrant(ctx, {
          organisationId: lease.organisationId,
          grantedBy: lease.ownerId,
          warehouseId: lease.warehouseId,
          zone: lease.zone,
          slotCount: lease.slotCount,
          period: lease.during,
          sourceId: lease.id,
        });
      }
      const row = await leasesWithParties(ctx.db)
        .where("lease.id", "=", lease.id)
        .executeTakeFirstOrThrow();
      await publish(ctx, {
        type: move.to === "active" ? "lease.activated" : "lease.ended",
        subjectId: lease.id,
        payload: { lease: toLease(row), parties: [lease.ownerId, lease.organisationId] },
      });
    }
    // Chains last and in one order, so that two machines never wait for each other.
    const chains = [...due].sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    for (const lease of chains) await audit(ctx, move.verb, lease.id, {}, lease.organisationId);
    return due.length;
  });
}

/**
 * Begins and ends leases whose day has come by their warehouse's own calendar. May run twice and on
 * several machines at once: each lease moves once.
 *
 * @param at the instant to judge by; the database clock's when absent
 */
export async function tickLeases(ctx: Context, at?: Date): Promise<void> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(ctx.db);
  const instant = at ?? rows.at(0)?.now ?? new Date();
  const moves: Move[] = [
    { from: "funded", to: "active", verb: "activateLease" },
    { from: "active", to: "ended", verb: "endLease" },
  ];
  for (const move of moves) {
    while ((await moveDue(ctx, move, instant)) > 0);
  }
}
