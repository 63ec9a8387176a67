import { searchOf } from "../slottings/pack-slotting.ts";
import { gapOf, placedOf, shownRandom, shownWalk } from "../slottings/result-of.ts";
import type { MeasuredHealing } from "./heal-and-measure.ts";
import type { HealingResult } from "./schema.ts";
import type { StoredHealing } from "./stored-healing.ts";

const MM_PER_M = 1_000;
const S_PER_MIN = 60;

/** A measured healing as the healing's row keeps it and answers show it. */
export function resultOf(
  input: StoredHealing,
  seed: number,
  measured: MeasuredHealing,
): HealingResult {
  const { before, after, chains, moves, lowerBoundMm, random, rounds } = measured;
  const { skus } = input.goods;
  const moveCount = chains.reduce((all, chain) => all + chain.moveCount, 0);
  const sum = (of: (chain: (typeof chains)[number]) => number) =>
    chains.reduce((all, chain) => all + of(chain), 0);
  return {
    seed,
    rounds,
    isCut: rounds < input.rounds,
    terms: searchOf(input.goods).terms,
    mostMoves: input.mostMoves,
    moveMinutes: minutes(input.moveS),
    horizonDays: input.horizonDays,
    orderCount: after.orderCount,
    lineCount: after.lineCount,
    before: shownWalk(before),
    after: shownWalk(after),
    random: random && after.orderCount > 0 ? shownRandom(random, after.orderCount) : null,
    lowerBoundM: lowerBoundMm / MM_PER_M,
    gapShare: gapOf(after.walkMm, lowerBoundMm),
    moveCount,
    putAwayCount: moves.length - moveCount,
    savedMinutesPerDay: minutes(sum(({ savedSPerDay }) => savedSPerDay)),
    workMinutes: minutes(sum(({ workS }) => workS)),
    netMinutes: minutes(sum(({ netS }) => netS)),
    chains: chains.map((chain, at) => ({
      chain: at + 1,
      moveCount: chain.moveCount,
      savedMinutesPerDay: minutes(chain.savedSPerDay),
      workMinutes: minutes(chain.workS),
      netMinutes: minutes(chain.netS),
    })),
    placements: placedOf(input.goods, measured.slotNames),
    placementsBefore: placedOf(input.goods, measured.slotNamesBefore),
    newSkuSlots: [...measured.newSkuSlotNames],
    withoutSlot: measured.slotNames.flatMap((slot, sku) =>
      slot === null ? [skus[sku]!.code] : [],
    ),
  };
}

/** To a thousandth, so that what a chain nets does not become 0. */
function minutes(seconds: number): number {
  return Math.round((1_000 * seconds) / S_PER_MIN) / 1_000;
}
