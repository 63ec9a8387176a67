import {
  type FileCommand,
  fileAt,
  fileGiven,
  type Given,
  numberGiven,
  SEEDS,
  wholeGiven,
} from "../../platform/command-line.ts";
import { printedSlotting } from "../slottings/print-slots.ts";
import { slotFile } from "../slottings/slot-file.ts";
import { healFile, printedHealing } from "./heal-file.ts";

const OF_BOTH = {
  skus: { type: "string" },
  orders: { type: "string" },
  current: { type: "string" },
  seconds: { type: "string" },
  seed: { type: "string" },
  rounds: { type: "string" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
} as const;

export const slotCommand: FileCommand = {
  usage: `  slot FILE           slot SKUs on the floor plan in FILE (JSON), by order history
    --skus FILE         code, lengthMm, widthMm, heightMm, weightG as CSV
    --orders FILE       order lines as CSV          --current FILE  slot, skuCode as CSV: to compare with
    --rounds 40         of the search               --seconds 60, --seed 1
    --json              the whole result            --csv           the placements`,
  options: OF_BOTH,
  async run(path, given, { print }) {
    const { files, asked, rounds } = await slotFilesOf(path, given);
    const result = await slotFile(files, { ...asked, ...rounds });
    for (const line of printedSlotting(result, formOf(given))) print(line);
  },
};

export const healCommand: FileCommand = {
  usage: `  heal FILE           few moves for what lies as --current says; files and options as of slot, and
    --moves 100         at most                     --move-minutes 3   what one move takes
    --horizon-days 56   how long savings count      --csv              the moves in their order`,
  options: {
    ...OF_BOTH,
    moves: { type: "string" },
    "move-minutes": { type: "string" },
    "horizon-days": { type: "string" },
  },
  async run(path, given, { print }) {
    const { files, asked, rounds } = await slotFilesOf(path, given);
    const healed = await healFile(files, asked, {
      mostMoves: wholeGiven(given, "moves", { from: 1, to: 2_000 }) ?? 100,
      moveMinutes: numberGiven(given, "move-minutes", { from: 0.1, to: 600 }) ?? 3,
      horizonDays: wholeGiven(given, "horizon-days", { from: 1, to: 365 }) ?? 56,
      ...rounds,
    });
    for (const line of printedHealing(healed, formOf(given))) print(line);
  },
};

function formOf(given: Given) {
  return { json: given.json === true, csv: given.csv === true };
}

/** The files of a slotting, and what the command line asks of it. */
async function slotFilesOf(path: string, given: Given) {
  const [skus, orders, current] = [
    await fileGiven(given, "skus"),
    await fileGiven(given, "orders"),
    await fileGiven(given, "current"),
  ];
  const files = {
    floor: await fileAt(path),
    ...(skus && { skus }),
    ...(orders && { orders }),
    ...(current && { current }),
  };
  const seconds = wholeGiven(given, "seconds", { from: 1, to: 600 });
  const seed = wholeGiven(given, "seed", SEEDS);
  const rounds = wholeGiven(given, "rounds", { from: 1, to: 400 });
  return {
    files,
    asked: { ...(seconds !== undefined && { seconds }), ...(seed !== undefined && { seed }) },
    rounds: rounds !== undefined && { rounds },
  };
}
