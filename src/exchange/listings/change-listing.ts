import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { getListing } from "./get-listing.ts";
import { lockListing } from "./lock-listing.ts";
import type { ChangeListingInput, Listing, ListingState } from "./schema.ts";
import { checkCard, checkTerms } from "./terms.ts";

const WORDS = ["title", "description"] as const;
const TERMS = [
  "period",
  "minimumQuantity",
  "minimumTermDays",
  "rateCardId",
  "restrictions",
] as const;

/** Fields that may change in each state: what exporters compare stays while they can book. */
const CHANGEABLE: Readonly<Record<ListingState, readonly (keyof ChangeListingInput)[]>> = {
  draft: [...WORDS, ...TERMS],
  paused: [...WORDS, ...TERMS],
  published: WORDS,
  closed: [],
};

function refuseFixed(state: ListingState, changed: readonly (keyof ChangeListingInput)[]): void {
  const fixed = changed.filter((field) => !CHANGEABLE[state].includes(field));
  if (fixed.length === 0) return;
  const wayOut = state === "published" ? "pause it first" : "add another one";
  const detail = `While the listing is ${state}, ${fixed.join(", ")} cannot change; ${wayOut}.`;
  throw new AppError("conflict", detail, { params: { state, fields: fixed } });
}

/**
 * Changes fields of a listing of the calling organisation: its words always until it is closed, its
 * terms only while it is a draft or paused.
 *
 * @param versionWanted of `If-Match`; absent, the change is made whatever the version
 * @throws AppError `conflict` naming the fields that cannot change in its state
 * @throws AppError `stale` if somebody changed it since
 */
export function changeListing(
  ctx: Context,
  id: string,
  change: ChangeListingInput,
  versionWanted?: number,
): Promise<{ listing: Listing; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockListing(ctx, id);
    checkVersion(versionWanted, row.version);
    const { period, restrictions, ...fields } = change;
    const changed = [...WORDS, ...TERMS].filter((field) => change[field] !== undefined);
    refuseFixed(row.state as ListingState, changed);
    if (row.state === "paused" && change.rateCardId === null) {
      throw invalid("/rateCardId", "missing", "A paused listing keeps a rate card; name another.");
    }
    checkTerms({
      period: period ?? row.during,
      minimumTermDays: change.minimumTermDays ?? row.minimumTermDays,
    });
    await checkCard(ctx, row.ownerId, change.rateCardId);
    const named = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    await ctx.db
      .updateTable("exchange.listing")
      .set({
        ...named,
        ...(period ? { during: toDateRange(period) } : {}),
        ...(restrictions ? { restrictions: JSON.stringify(restrictions) } : {}),
        version: row.version + 1,
      })
      .where("id", "=", id)
      .execute();
    const now = await getListing(ctx, id);
    await publish(ctx, { type: "listing.changed", subjectId: id, payload: { ...now, changed } });
    await audit(ctx, "changeListing", id, { changed });
    return now;
  });
}
