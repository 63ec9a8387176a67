import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { waveOf } from "./queries.ts";
import type { WaveResult } from "./result-schema.ts";
import type { Wave } from "./schema.ts";
import { toWave } from "./to-wave.ts";

/** @throws AppError `not_found` if the calling organisation planned no such wave */
export async function getWave(ctx: Context, id: string): Promise<Wave> {
  const row = await waveOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return toWave(row);
}

/**
 * What came out of a wave.
 *
 * @throws AppError `not_found` if the calling organisation planned no such wave
 * @throws AppError `conflict` while it has no result
 */
export async function waveResult(ctx: Context, id: string): Promise<WaveResult> {
  const { result, state } = await getWave(ctx, id);
  if (result !== null) return result;
  throw new AppError("conflict", `The wave has no result; its job is ${state}.`, {
    params: { state },
  });
}
