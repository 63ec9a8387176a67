import {
  type FileCommand,
  fileAt,
  fileGiven,
  numberGiven,
  SEEDS,
  wholeGiven,
} from "../../platform/command-line.ts";
import { printedWave } from "./print-wave.ts";
import { waveFile } from "./wave-file.ts";

export const batchCommand: FileCommand = {
  usage: `  batch FILE          batch a wave of orders for pickers with carts (JSON as POST /v1/waves, with the plan as spec)
    --orders FILE       order lines as CSV          --placements FILE  slots of SKUs as CSV
    --seconds 30        how long to search          --seed 1    another seed, another wave
    --print             pick lists to print         --csv       the same as CSV
    --json              the whole result as one JSON object`,
  options: {
    orders: { type: "string" },
    placements: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    print: { type: "boolean" },
    csv: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run(path, given, { print }) {
    const { name, text } = await fileAt(path);
    const seconds = numberGiven(given, "seconds", { from: 0.1, to: 600 });
    const seed = wholeGiven(given, "seed", SEEDS);
    const orders = await fileGiven(given, "orders");
    const placements = await fileGiven(given, "placements");
    const result = await waveFile(text, name, {
      ...(seconds !== undefined && { seconds }),
      ...(seed !== undefined && { seed }),
      ...(orders && { ordersCsv: orders.text }),
      ...(placements && { placementsCsv: placements.text }),
    });
    const as = { json: given.json === true, csv: given.csv === true, print: given.print === true };
    for (const line of printedWave(result, as)) print(line);
  },
};
