import { NO_LIMIT } from "../engine/instance.ts";
import type { VrpRequest } from "./request-schema.ts";

const LOWEST = 10;

/**
 * The engine's weight of each of the ten priorities, by its number: one job of a higher priority
 * outweighs all jobs of the lower ones together, as far as 32 bits reach. Beyond (about five
 * priorities of a hundred jobs each) it outweighs as many as they allow, at least ten.
 */
export function priorityWeights({ services, shipments }: VrpRequest): readonly number[] {
  const counts = new Array<number>(LOWEST + 1).fill(0);
  for (const { priority } of [...(services ?? []), ...(shipments ?? [])]) counts[priority]!++;
  const used = counts.flatMap((count, priority) => (count > 0 ? [priority] : []));
  const most = used.length < 2 ? 1 : Math.floor(NO_LIMIT ** (1 / (used.length - 1)));
  const exact = weightsOf(counts, used, Number.POSITIVE_INFINITY);
  return Math.max(...exact) < NO_LIMIT ? exact : weightsOf(counts, used, most);
}

/** From the lowest priority up; each step is one more than the jobs below, or `most` if fewer. */
function weightsOf(counts: readonly number[], used: readonly number[], most: number): number[] {
  const weights = new Array<number>(LOWEST + 1).fill(1);
  for (let i = used.length - 2; i >= 0; i--) {
    const below = used[i + 1]!;
    weights[used[i]!] = weights[below]! * Math.min(most, counts[below]! + 1);
  }
  return weights;
}
