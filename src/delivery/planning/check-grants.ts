import type { Context } from "../../platform/context.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { liveGrants } from "../../trust/index.ts";
import type { StoredPlan } from "./schema.ts";

/**
 * Whether the caller may plan in every leased warehouse a plan names, on its day.
 *
 * @throws AppError `invalid` naming each depot whose grant is absent, foreign, ended or revoked
 */
export async function checkGrants(
  ctx: Context,
  { depots, day }: Pick<StoredPlan, "depots" | "day">,
): Promise<void> {
  if (depots.every(({ grantId }) => grantId === undefined)) return;
  const live = new Set((await liveGrants(ctx, { day })).map(({ id }) => id));
  const faults = new FaultList();
  for (const [i, { grantId }] of depots.entries()) {
    if (grantId === undefined || live.has(grantId)) continue;
    const detail = `You hold no right to plan in this warehouse on ${day}.`;
    faults.add(`/depots/${i}/grantId`, "no_grant", detail);
  }
  faults.throwIfAny();
}
