import { invalid } from "../../platform/errors.ts";
import { freeFormTour } from "../engine/tours/free-form-tour.ts";
import { areaMm2, crossingEdges } from "../engine/tours/polygon.ts";
import type { ComputeFreeFormTourInput, FreeFormTour } from "./free-form-schema.ts";

const MM_PER_M = 1_000;
const S_PER_MINUTE = 60;

/**
 * Walks points on a floor without aisles, round whatever stands there.
 *
 * @throws AppError `invalid` naming an obstacle that is none, or a start or end that is shut in
 */
export function computeFreeFormTour(input: ComputeFreeFormTourInput): FreeFormTour {
  const { obstacles, start, end = start, points, heavyFromG, terms, seed } = input;
  for (const [index, corners] of obstacles.entries()) {
    if (crossingEdges(corners) === undefined && areaMm2(corners) > 0) continue;
    const detail = "The edges of an obstacle may neither cross nor all lie on one line.";
    throw invalid(`/obstacles/${index}`, "crossed_edges", detail);
  }
  const floor = { obstacles, start, end };
  const ranks = points.map(
    ({ weightG }) => (heavyFromG ?? []).filter((fromG) => weightG < fromG).length,
  );
  const walked = named(() => freeFormTour(floor, points, { seed, ranks }));
  const isInOrder = ranks.every((rank, point) => point === 0 || rank >= ranks[point - 1]!);
  const reached = points.filter((_, point) => !walked.unreachable.includes(point));
  const asListed = isInOrder
    ? freeFormTour(floor, reached, { seed, ranks: reached.map((_, point) => point) })
    : undefined;
  const { walkMPerS, tripS, searchS, pickS } = terms;
  const metres = walked.lengthMm / MM_PER_M;
  const seconds = metres / walkMPerS + tripS + (searchS + pickS) * reached.length;
  const share = walked.boundMm > 0 ? walked.lengthMm / walked.boundMm - 1 : 0;
  return {
    lengthM: metres,
    minutes: Math.round((100 * seconds) / S_PER_MINUTE) / 100,
    sequence: Array.from(walked.sequence, (point) => points[point]!.name),
    walk: walked.walk.map(({ xMm, yMm }) => ({ xMm, yMm })),
    lowerBoundM: walked.boundMm / MM_PER_M,
    gap: Math.round(10_000 * share) / 10_000,
    asListedM: asListed === undefined ? null : asListed.lengthMm / MM_PER_M,
    unreachable: walked.unreachable.map((point) => points[point]!.name),
    seed,
  };
}

/** The engine's refusals, which name the start or the end, with a pointer. */
function named<T>(walk: () => T): T {
  try {
    return walk();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const pointer = error.message.includes("The start") ? "/start" : "/end";
    throw invalid(pointer, "shut_in", error.message);
  }
}
