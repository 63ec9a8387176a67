import { cellPointer, readCsv } from "../../platform/csv.ts";
import { AppError, ConfigError } from "../../platform/errors.ts";
import { compileFloorPlan, type FloorPlan } from "../engine/floor-plan.ts";
import type { PickerWalk } from "../engine/picker-tour.ts";
import { tourFloorOf } from "../engine/tours/tour-floor.ts";
import {
  inSentences,
  type RackMeasures,
  readFloorPlanFile,
} from "../floor-plans/floor-plan-file.ts";
import { picksOfGoods } from "./pick-list.ts";
import { listsOf, type NamedList, PICK_COLUMNS, PickRowSchema } from "./pick-list-rows.ts";
import type { Cart, WalkedPicks } from "./schema.ts";
import { walkPicks } from "./walk-picks.ts";

const MAX_PICK_ROWS = 200_000;

/** One metre a second, and what a trip, a bay and a pick take beside it. */
const USUAL_TERMS = { walkMPerS: 1, tripS: 60, searchS: 4, pickS: 9 };

export interface PickFileOptions extends RackMeasures {
  readonly seed: number;
  readonly heavyFromG?: readonly number[] | undefined;
  readonly cart?: Cart | undefined;
}

/** A file's text and what it is called. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface WalkedList {
  readonly name: string;
  readonly walked: WalkedPicks;
  /** The shortest walk of all trips, for a drawing. */
  readonly shortest: PickerWalk;
}

export interface WalkedFile {
  readonly plan: FloorPlan;
  readonly lists: readonly WalkedList[];
}

/**
 * Walks every pick list of a file on the floor plan of another.
 *
 * @throws ConfigError in a sentence that names the file and its first fault
 */
export function pickFile(floor: NamedText, lists: NamedText, options: PickFileOptions): WalkedFile {
  const plan = compileFloorPlan(readFloorPlanFile(floor.text, floor.name, options));
  if (plan.spec.canTurnInAisles === false && options.heavyFromG !== undefined) {
    const why = "nobody may turn in its aisles, so goods are not put into an order";
    throw new ConfigError(`${floor.name}: ${why}: leave out --heavy-from-g.`);
  }
  const named = inSentences(lists.name, () => {
    const { rows, faults } = readCsv(lists.text, PICK_COLUMNS, PickRowSchema, {
      maxRows: MAX_PICK_ROWS,
    });
    faults.throwIfAny();
    const found = listsOf(rows, faults);
    faults.throwIfAny();
    return found;
  });
  checkWeighed(named, lists.name, options);
  return { plan, lists: named.map((list) => walkedList(plan, list, lists.name, options)) };
}

function checkWeighed(lists: readonly NamedList[], file: string, options: PickFileOptions): void {
  const { cart, heavyFromG } = options;
  const wanted = [
    (heavyFromG ?? cart?.weightG) !== undefined ? ("weightG" as const) : undefined,
    cart?.volumeMl !== undefined ? ("volumeMl" as const) : undefined,
  ];
  for (const field of wanted) {
    if (field === undefined) continue;
    for (const { goods, lines } of lists) {
      const item = goods.findIndex((each) => each[field] === undefined);
      if (item < 0) continue;
      const place = cellPointer(lines[item]![0]!, [field]);
      throw new ConfigError(`${file}: ${place}: Say it of all goods; carts and order need it.`);
    }
  }
}

function walkedList(
  plan: FloorPlan,
  { name, goods, lines }: NamedList,
  file: string,
  options: PickFileOptions,
): WalkedList {
  const floor = tourFloorOf(plan);
  const list = inSentences(file, () => {
    try {
      return picksOfGoods(plan, floor, goods, options.seed);
    } catch (error) {
      throw error instanceof AppError ? inRows(error, lines) : error;
    }
  });
  const { heavyFromG, cart, seed } = options;
  const wishes = { heavyFromG, cart, seed, terms: USUAL_TERMS };
  const { answer, shortest } = walkPicks(plan, [{ floor, list }], wishes);
  return { name, walked: answer, shortest };
}

/** Points at rows of the file instead of places in a request. */
function inRows(error: AppError, lines: NamedList["lines"]): AppError {
  const faults = error.faults.map((fault) => {
    const [, , item, , place] = fault.pointer.split("/");
    return { ...fault, pointer: cellPointer(lines[Number(item)]![Number(place)]!, ["slot"]) };
  });
  return new AppError("invalid", error.message, { faults });
}
