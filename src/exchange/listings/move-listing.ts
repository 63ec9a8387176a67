import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { checkTransition } from "../transitions.ts";
import { getListing } from "./get-listing.ts";
import { lockListing } from "./lock-listing.ts";
import type { ListingRow } from "./queries.ts";
import type { Listing, ListingState } from "./schema.ts";

interface Move {
  readonly to: Exclude<ListingState, "draft">;
  readonly operation: string;
  readonly versionWanted: number | undefined;
  /** What must hold beside the transition. */
  readonly check?: (ctx: Context, row: ListingRow) => Promise<void>;
}

/** Moves a listing of the calling organisation to a state, by a listed transition only. */
export function moveListing(
  ctx: Context,
  id: string,
  move: Move,
): Promise<{ listing: Listing; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockListing(ctx, id);
    checkVersion(move.versionWanted, row.version);
    const machine = "exchange.listing";
    checkTransition({ machine, from: row.state, to: move.to, actor: "owner" });
    await move.check?.(ctx, row);
    await ctx.db
      .updateTable("exchange.listing")
      .set((eb) => ({
        state: move.to,
        version: row.version + 1,
        // Pausing and publishing again does not make a listing new.
        ...(move.to === "published"
          ? { publishedAt: eb.fn.coalesce("publishedAt", eb.fn<Date>("now")) }
          : {}),
      }))
      .where("id", "=", id)
      .execute();
    const now = await getListing(ctx, id);
    const { listing } = now;
    await publish(ctx, { type: `listing.${move.to}`, subjectId: id, payload: { listing } });
    await audit(ctx, move.operation, id, { from: row.state, to: move.to });
    return now;
  });
}
