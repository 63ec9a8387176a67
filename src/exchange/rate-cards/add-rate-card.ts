import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { getRateCard } from "./get-rate-card.ts";
import type { RateCard, RateCardInput } from "./schema.ts";

/** Adds a rate card of the calling organisation, at version 1. */
export function addRateCard(ctx: Context, input: RateCardInput): Promise<RateCard> {
  const organisationId = actingOrganisation(ctx);
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const { name, currency, rules } = input;
    await ctx.db
      .insertInto("exchange.rateCard")
      .values({ id, organisationId, name, currency })
      .execute();
    await ctx.db
      .insertInto("exchange.rateCardVersion")
      .values({ rateCardId: id, version: 1, rules: JSON.stringify(rules) })
      .execute();
    const { rateCard } = await getRateCard(ctx, id);
    await publish(ctx, { type: "rate-card.added", subjectId: id, payload: { rateCard } });
    await audit(ctx, "addRateCard", id, { name, currency });
    return rateCard;
  });
}
