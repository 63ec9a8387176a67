import {
  type FileCommand,
  fileAt,
  fileGiven,
  SEEDS,
  wholeGiven,
} from "../../platform/command-line.ts";
import { layoutFile, printedLayouts } from "./layout-file.ts";

export const layoutCommand: FileCommand = {
  usage: `  layout FILE         search the layout of an area: aisles, blocks, door and levels (JSON as POST /v1/layouts)
    --orders FILE       order lines as CSV          --csv       the ranked layouts as CSV
    --seconds 60        how long to search          --seed 1    other orders in the sample
    --json              the whole result as one JSON object`,
  options: {
    orders: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    csv: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run(path, given, { print }) {
    const { name, text } = await fileAt(path);
    const seconds = wholeGiven(given, "seconds", { from: 1, to: 600 });
    const seed = wholeGiven(given, "seed", SEEDS);
    const orders = await fileGiven(given, "orders");
    const result = await layoutFile(text, name, {
      ...(seconds !== undefined && { seconds }),
      ...(seed !== undefined && { seed }),
      ...(orders && { ordersCsv: orders.text }),
    });
    const as = { json: given.json === true, csv: given.csv === true };
    for (const line of printedLayouts(result, as)) print(line);
  },
};
