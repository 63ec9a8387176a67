import type { Context } from "../../platform/context.ts";
import { type PackedPlan, packPlan } from "./pack-plan.ts";
import { placesOf } from "./places-of-plan.ts";
import type { StoredPlan } from "./schema.ts";

const MATRIX_DEADLINE_MS = 20_000;
/** Cells of all matrices kept: a plan of 3,000 stops has nine million, at eight bytes each. */
const MOST_CELLS = 20_000_000;

interface Kept {
  readonly cells: number;
  readonly packed: Promise<PackedPlan>;
}

const kept = new Map<string, Kept>();

/**
 * A stored plan with its distances, as the engine takes it. Plans do not change once stored, so the
 * last few are kept: whoever moves stops about asks for the same one many times.
 */
export function packedPlanOf(ctx: Context, id: string, plan: StoredPlan): Promise<PackedPlan> {
  const key = `${ctx.ports.roads.id} ${id}`;
  const known = kept.get(key);
  kept.delete(key);
  const entry = known ?? { cells: placesOf(plan).length ** 2, packed: packed(ctx, plan) };
  kept.set(key, entry);
  entry.packed.catch(() => kept.delete(key));
  let cells = 0;
  for (const [other, each] of [...kept].reverse()) {
    cells += each.cells;
    if (cells > MOST_CELLS && other !== key) kept.delete(other);
  }
  return entry.packed;
}

async function packed(ctx: Context, plan: StoredPlan): Promise<PackedPlan> {
  const places = placesOf(plan);
  const matrix = await ctx.ports.roads.matrix(
    { from: places, to: places, profile: plan.profile },
    { deadlineMs: MATRIX_DEADLINE_MS, allowEstimate: true },
  );
  return packPlan(plan, matrix);
}
