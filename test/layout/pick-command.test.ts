import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type PickFileOptions, pickFile } from "../../src/layout/tours/pick-file.ts";
import { jsonOfPicks, printedPicks, tableOfPicks } from "../../src/layout/tours/print-picks.ts";
import type { WalkedPicks } from "../../src/layout/tours/schema.ts";
import { specBody } from "./given.ts";

const LISTS = [
  "list,skuCode,slot,quantity,weightG",
  "4711,LAMP,00-0-03-1,1,900",
  "4711,CUP,02-0-03-0,2,300",
  "4712,LAMP,02-0-00-0,1,900",
  "4712,LAMP,00-0-00-0,1,900", // nearer to the drop point
].join("\n");

/** Walks pick lists on a floor, both as texts of files. */
function picked(floor: object | string, lists: string, options: Partial<PickFileOptions> = {}) {
  const text = typeof floor === "string" ? floor : JSON.stringify(floor);
  const named = { name: "lists.csv", text: lists };
  return pickFile({ name: "floor.json", text }, named, { seed: 1, ...options });
}

test("a floor plan and pick lists: walks for people, as JSON, and to print", () => {
  const walked = picked({ spec: specBody() }, LISTS);
  const people = tableOfPicks(walked);
  expect(people.at(0)).toMatch(/^4711: 24\.0 m, \d\.\d min, 1 trip; s-shape as short, return \+6/);
  expect(people.at(0)).toMatch(/proven shortest$/);
  expect(people.at(-1)).toMatch(/^2 lists: 27\.0 m/);
  const [first, second] = jsonOfPicks(walked).map((line) => JSON.parse(line) as WalkedPicks);
  expect(first).toMatchObject({ list: "4711", gap: 0, lowerBoundM: 24 });
  expect(second!.slots).toEqual([{ slot: "00-0-00-0", skuCode: "LAMP", quantity: 1 }]);
  const html = printedPicks(walked);
  expect(html).toContain("<h1>Pick list 4711</h1>");
  expect(html.match(/<polyline /g)).toHaveLength(2);
  expect(html.match(/☐/g)).toHaveLength(3);
});

test("carts and heavy-first are minded, racks come as a list too", () => {
  const racks = [0, 1, 2].flatMap((aisle) =>
    ["0,900,200000", "1000,400,20000"].map(
      (level, index) => `${aisle},${index},4,1000,2,600,${level},A,ambient`,
    ),
  );
  const head =
    "aisle,level,bayCount,bayWidthMm,sides,rackDepthMm,elevationMm,heightMm,loadG,zone,storageClasses";
  const floor = [head, ...racks].join("\n");
  const measures = { aislePitchMm: 3_000, crossAisleWidthMm: 2_000 };
  const wishes = { heavyFromG: [500], cart: { lines: 1 } };
  const [first] = picked(floor, LISTS, { ...measures, ...wishes }).lists;
  expect(first!.walked.trips).toHaveLength(2);
  expect(() => picked(floor, LISTS)).toThrow(/floor\.json: .*--aisle-pitch-mm/);
});

test("what is wrong is said in a sentence that names the file and the place", () => {
  const hall = specBody();
  const light = "list,skuCode,slot\n1,LAMP,00-0-00-0";
  const narrow = { ...hall, canTurnInAisles: false };
  const cases: [() => unknown, string][] = [
    [() => picked({ ...hall, aisleCount: 0 }, LISTS), "floor.json: /aisleCount: 0 is not between"],
    [() => picked("{", LISTS), "floor.json is not JSON"],
    [
      () => picked(hall, LISTS.replace("02-0-03-0", "09-0-03-0")),
      'lists.csv: /rows/3/slot: The plan has no slot "09-0-03-0".',
    ],
    [
      () => picked(hall, LISTS.replace("02-0-00-0,1", "02-0-00-0,3")),
      "lists.csv: /rows/5/quantity: Row 4 says otherwise",
    ],
    [() => picked(hall, light, { cart: { weightG: 9 } }), "lists.csv: /rows/2/weightG"],
    [() => picked(hall, "list,sku\n1,2"), 'There is no column "sku"'],
    [() => picked(narrow, LISTS, { heavyFromG: [5] }), "--heavy-from-g"],
  ];
  for (const [walk, sentence] of cases) expect(walk).toThrow(sentence);
});

test("the command reads both files and refuses what it cannot read without a stack", () => {
  const cli = join(import.meta.dirname, "../../src/cli.ts");
  const folder = mkdtempSync(join(tmpdir(), "entrepot-pick-"));
  const run = (...given: string[]) => {
    return spawnSync(process.execPath, [cli, "pick", ...given], { encoding: "utf8" });
  };
  try {
    const [hall, lists] = [join(folder, "hall.json"), join(folder, "lists.csv")];
    writeFileSync(hall, JSON.stringify(specBody()));
    writeFileSync(lists, LISTS);
    const fine = run(hall, "--lists", lists, "--json", "--cart-lines", "1");
    expect(fine.stderr).toBe("");
    expect(JSON.parse(fine.stdout.split("\n")[0]!)).toMatchObject({ list: "4711" });
    const wrong = run(hall, "--lists", lists, "--cart-g", "many");
    expect(wrong.stderr).toBe('entrepot: --cart-g is a number from 1 to 100000000, not "many".\n');
    expect(wrong.status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
