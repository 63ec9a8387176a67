import {
  type FileCommand,
  fileAt,
  fileGiven,
  type Given,
  SEEDS,
  wholeGiven,
} from "../../platform/command-line.ts";
import { ConfigError } from "../../platform/errors.ts";
import { pickFile } from "./pick-file.ts";
import { jsonOfPicks, printedPicks, tableOfPicks } from "./print-picks.ts";

export const pickCommand: FileCommand = {
  usage: `  pick FLOOR --lists FILE   walk pick lists (CSV: list, skuCode, slot, quantity, stock, weightG, volumeMl) by
                      every policy on a floor plan: JSON as POST /v1/floor-plans, or a rack list as CSV with
    --aisle-pitch-mm 3000  --cross-aisle-mm 2500  --drop-aisle 0
    --cart-lines 20  --cart-g 50000  --cart-ml 90000   what a cart holds; --heavy-from-g 10000,2000   heavy first
    --json              one JSON object a list      --html    pick lists to print, with the way drawn`,
  options: {
    lists: { type: "string" },
    seed: { type: "string" },
    "aisle-pitch-mm": { type: "string" },
    "cross-aisle-mm": { type: "string" },
    "drop-aisle": { type: "string" },
    "cart-lines": { type: "string" },
    "cart-g": { type: "string" },
    "cart-ml": { type: "string" },
    "heavy-from-g": { type: "string" },
    json: { type: "boolean" },
    html: { type: "boolean" },
  },
  async run(path, given, { print }) {
    const lists = await fileGiven(given, "lists");
    if (lists === undefined) {
      throw new ConfigError("Say which files: entrepot pick FLOOR --lists FILE");
    }
    const cart = {
      lines: wholeGiven(given, "cart-lines", { from: 1, to: 1_000 }),
      weightG: wholeGiven(given, "cart-g", { from: 1, to: 100_000_000 }),
      volumeMl: wholeGiven(given, "cart-ml", { from: 1, to: 100_000_000 }),
    };
    const walked = pickFile(await fileAt(path), lists, {
      seed: wholeGiven(given, "seed", SEEDS) ?? 1,
      aislePitchMm: wholeGiven(given, "aisle-pitch-mm", { from: 500, to: 100_000 }),
      crossAisleWidthMm: wholeGiven(given, "cross-aisle-mm", { from: 500, to: 50_000 }),
      dropPointAisle: wholeGiven(given, "drop-aisle", { from: 0, to: 999 }),
      ...(Object.values(cart).some((each) => each !== undefined) && { cart }),
      heavyFromG: classesGiven(given, "heavy-from-g"),
    });
    if (given.html) return print(printedPicks(walked));
    for (const line of given.json ? jsonOfPicks(walked) : tableOfPicks(walked)) print(line);
  },
};

function classesGiven(given: Given, name: string): number[] | undefined {
  const text = given[name];
  if (typeof text !== "string") return undefined;
  const range = { from: 1, to: 100_000_000 };
  return text.split(",").map((each) => wholeGiven({ [name]: each }, name, range)!);
}
