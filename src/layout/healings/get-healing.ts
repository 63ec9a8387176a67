import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { healingOf, movesOfHealing } from "./queries.ts";
import type { Healing, HealingResult } from "./schema.ts";
import { toHealing } from "./to-healing.ts";

/** @throws AppError `not_found` if the calling organisation planned no such healing */
export async function getHealing(ctx: Context, id: string): Promise<Healing> {
  const row = await healingOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return toHealing(row, await movesOfHealing(ctx.db, id).execute());
}

/**
 * A healing with its result.
 *
 * @throws AppError `not_found` if the calling organisation planned no such healing
 * @throws AppError `conflict` while it has no result
 */
export async function finishedHealing(
  ctx: Context,
  id: string,
): Promise<Healing & { readonly result: HealingResult }> {
  const healing = await getHealing(ctx, id);
  const { result, state } = healing;
  if (result !== null) return { ...healing, result };
  throw new AppError("conflict", `The healing has no result; its job is ${state}.`, {
    params: { state },
  });
}
