import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { cardVersionFor } from "./queries.ts";
import type { RateCard } from "./schema.ts";
import { toRateCard } from "./to-rate-card.ts";

/**
 * A rate card of the calling organisation, or the version at which it has booked.
 *
 * @param version absent: the newest
 * @throws AppError `not_found` if there is no such version to be seen
 */
export async function getRateCard(
  ctx: Context,
  id: string,
  version?: number,
): Promise<{ rateCard: RateCard; newestVersion: number }> {
  const organisationId = actingOrganisation(ctx);
  const row = await cardVersionFor(ctx.db, organisationId, id, version).executeTakeFirst();
  if (!row) throw notFound();
  return { rateCard: toRateCard(row), newestVersion: row.newestVersion };
}
