import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { getRateCard } from "./get-rate-card.ts";
import { hasRules, lockCardOf } from "./queries.ts";
import type { ChangeRateCardInput, RateCard } from "./schema.ts";

/**
 * Gives a rate card of the calling organisation new rules, as a new version: holds and leases keep
 * the version they were made at. The rules it has already make no version.
 *
 * @param versionWanted of `If-Match`; absent, the change is made whatever the version
 * @throws AppError `stale` if somebody changed it since
 */
export function changeRateCard(
  ctx: Context,
  id: string,
  input: ChangeRateCardInput,
  versionWanted?: number,
): Promise<RateCard> {
  return inTransaction(ctx, async (ctx) => {
    const locked = await lockCardOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
    if (!locked) throw notFound();
    checkVersion(versionWanted, locked.version);
    const rules = JSON.stringify(input.rules);
    const same = await hasRules(ctx.db, id, locked.version, rules).executeTakeFirst();
    if (same) return (await getRateCard(ctx, id)).rateCard;
    const version = locked.version + 1;
    await ctx.db
      .insertInto("exchange.rateCardVersion")
      .values({ rateCardId: id, version, rules })
      .execute();
    await ctx.db.updateTable("exchange.rateCard").set({ version }).where("id", "=", id).execute();
    const { rateCard } = await getRateCard(ctx, id);
    await publish(ctx, { type: "rate-card.changed", subjectId: id, payload: { rateCard } });
    await audit(ctx, "changeRateCard", id, { version });
    return rateCard;
  });
}
