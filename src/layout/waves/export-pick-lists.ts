import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { waveResult } from "./get-wave.ts";
import { pickListsCsv } from "./pick-list-rows.ts";

/**
 * The pick lists of a wave as CSV, of all batches or of one.
 *
 * @throws AppError `not_found` if the calling organisation planned no such wave, or it has no such batch
 * @throws AppError `conflict` while it has no result
 */
export async function exportPickLists(
  ctx: Context,
  id: string,
  batch: number | undefined,
): Promise<string> {
  const { batches } = await waveResult(ctx, id);
  const wanted = batches.filter(({ number }) => batch === undefined || number === batch);
  if (batch !== undefined && wanted.length === 0) throw notFound();
  return pickListsCsv(wanted);
}
