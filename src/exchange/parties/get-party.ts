import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { toOrganisation } from "../../trust/index.ts";
import { organisationOf } from "../listings/get-listing.ts";
import { answersOf, leaseCountsOf, offersOf, partyFor } from "./queries.ts";
import type { LeaseCounts, Party } from "./schema.ts";

type Counts = Awaited<ReturnType<ReturnType<typeof leaseCountsOf>["execute"]>>;

function countsOf(rows: Counts, side: "asOwner" | "asExporter"): LeaseCounts {
  const inState = (state: string) => rows.find((row) => row.state === state)?.[side] ?? 0;
  return {
    signedCount: rows.reduce((sum, row) => sum + row[side], 0),
    activeCount: inState("active"),
    endedCount: inState("ended"),
    cancelledCount: inState("cancelled"),
  };
}

/**
 * Who somebody deals with, and what it has done on the exchange so far.
 *
 * @throws AppError `not_found` unless it shows a listing, or has a hold or a lease with the caller
 */
export async function getParty(ctx: Context, id: string): Promise<Party> {
  const row = await partyFor(ctx.db, organisationOf(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  const [offers, leases, answers] = await Promise.all([
    offersOf(ctx.db, id).executeTakeFirstOrThrow(),
    leaseCountsOf(ctx.db, id).execute(),
    answersOf(ctx.db, id).executeTakeFirstOrThrow(),
  ]);
  return {
    ...toOrganisation(row),
    publishedListingCount: offers.publishedCount,
    warehouseCountries: offers.countries,
    leasesAsOwner: countsOf(leases, "asOwner"),
    leasesAsExporter: countsOf(leases, "asExporter"),
    holdsAnsweredCount: answers.count,
    medianHoursToAnswer:
      answers.medianHours === null ? null : Math.round(answers.medianHours * 10) / 10,
  };
}
