import type { Context } from "../../platform/context.ts";
import { AppError, type Fault, notFound } from "../../platform/errors.ts";
import { dayCount, type Period, toDateRange } from "../../platform/period.ts";
import { cardOf, type ListingRow, stepOffering } from "./queries.ts";

/** What of a listing the rules between its fields speak of. */
interface Terms {
  readonly period: Period;
  readonly minimumTermDays: number;
}

/** @throws AppError `invalid` if nobody could ever keep the terms */
export function checkTerms({ period, minimumTermDays }: Terms): void {
  const days = dayCount(period);
  if (minimumTermDays <= days) return;
  const detail = `The listing runs ${days} days; its shortest term cannot be ${minimumTermDays}.`;
  throw new AppError("invalid", detail, {
    faults: [
      { pointer: "/minimumTermDays", code: "term_too_long", detail, params: { mostDays: days } },
    ],
  });
}

/** @throws AppError `not_found` if the rate card is not the organisation's own */
export async function checkCard(
  ctx: Context,
  organisationId: string,
  rateCardId: string | null | undefined,
): Promise<void> {
  if (rateCardId === null || rateCardId === undefined) return;
  const card = await cardOf(ctx.db, organisationId, rateCardId).executeTakeFirst();
  if (!card) throw notFound();
}

/**
 * What a listing needs before anybody may book at it.
 *
 * @throws AppError `invalid` with a fault for each thing that is missing
 */
export async function checkPublishable(ctx: Context, row: ListingRow): Promise<void> {
  const faults: Fault[] = [];
  const { during, minimumQuantity, unit } = row;
  if (row.rateCardId === null) {
    const detail = "Without a rate card nobody knows the price; set `rateCardId` first.";
    faults.push({ pointer: "/rateCard", code: "missing", detail });
  }
  if (during.until <= row.today) {
    const detail = `At the warehouse it is ${row.today} already; the last day has gone.`;
    faults.push({ pointer: "/period", code: "in_the_past", detail, params: { today: row.today } });
  }
  const window = toDateRange(during);
  const offer = await stepOffering(ctx.db, row.poolId, window, minimumQuantity).executeTakeFirst();
  if (!offer) {
    const detail = `Its pool has ${minimumQuantity} ${unit} on no day from ${during.from} until ${during.until}; set the pool's capacity first.`;
    const params = { minimumQuantity, unit };
    faults.push({ pointer: "/period", code: "no_capacity", detail, params });
  }
  if (faults.length === 0) return;
  const detail = faults.map((fault) => fault.detail).join(" ");
  throw new AppError("invalid", detail, { faults });
}
