import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HealingResult } from "../../src/layout/healings/schema.ts";
import type { SlottingResult } from "../../src/layout/slottings/schema.ts";
import { specBody } from "./given.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

let folder: string;
let files: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entrepot-slot-"));
  const skus = ["code,lengthMm,widthMm,heightMm,weightG", ...CODES.map((code) => `${code},300,200,150,800`)];
  const lines = ["orderReference,orderedOn,skuCode,quantity"];
  for (const [rank, code] of CODES.entries()) {
    for (let order = 0; order <= 2 * rank; order++) {
      lines.push(`${code}-${order},2027-03-${String(1 + order).padStart(2, "0")},${code},1`);
    }
  }
  files = [
    fileOf("floor.json", specBody()),
    "--skus",
    fileOf("skus.csv", skus.join("\n")),
    "--orders",
    fileOf("orders.csv", lines.join("\n")),
  ];
}); // biome-ignore format: rows
afterAll(() => rmSync(folder, { recursive: true }));

/** The last is ordered most. */
const CODES = Array.from({ length: 12 }, (_, index) => `SKU-${index}`);

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function entrepot(command: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, command, ...given], {
    encoding: "utf8",
  });
  return { status, text: stdout.trim(), stderr };
}

test("slots SKUs for people, as CSV and as JSON, the same each time", () => {
  const people = entrepot("slot", ...files, "--rounds", "5");
  expect(people.stderr).toBe("");
  expect(people.text).toMatch(/m\/order +S-shape +min\/order +golden/);
  expect(people.text).toMatch(/less than random \(mean of 5 seeds\)/);
  const csv = entrepot("slot", ...files, "--rounds", "5", "--csv").text.split(/\r?\n/);
  const json = entrepot("slot", ...files, "--rounds", "5", "--json").text;
  const { placements, gapShare } = JSON.parse(json) as SlottingResult;
  expect(gapShare).toBe(0);
  expect(csv[0]).toBe("slot,skuCode,lineCount");
  const shown = placements.map(({ slot, skuCode, lineCount }) => `${slot},${skuCode},${lineCount}`);
  expect(csv.slice(1).toSorted()).toEqual(shown.toSorted());
});

test("heals what lies wrongly by moves that a CSV lists in their order", () => {
  // The fastest lie at the far end of the far aisle.
  const slots = CODES.map((code, rank) => `02-0-0${Math.floor(rank / 4)}-${rank % 4},${code}`);
  const given = [
    ...files,
    "--current",
    fileOf("current.csv", ["slot,skuCode", ...slots].join("\n")),
    "--moves",
    "6",
    "--move-minutes",
    "0.1",
  ];
  const healed = JSON.parse(entrepot("heal", ...given, "--json").text) as HealingResult & {
    moves: { number: number; skuCode: string; from: string; to: string }[];
  };
  expect(healed.moves.length).toBeGreaterThan(2);
  expect(healed.moves.length).toBeLessThanOrEqual(6);
  expect(healed.netMinutes).toBeGreaterThan(0);
  expect(healed.after.optimalM).toBeLessThan(healed.before.optimalM);
  const rows = entrepot("heal", ...given, "--csv").text.split(/\r?\n/);
  expect(rows[0]).toMatch(/^number,chain,skuCode,from,to,waitsFor,moveMinutes/);
  expect(rows).toHaveLength(healed.moves.length + 1);
  expect(entrepot("heal", ...given).text).toContain("moves save");
});

describe("what is wrong with the files", () => {
  const cases: [string, (path: string[]) => string[], string][] = [
    ["no SKUs", ([floor, , , ...orders]) => ["slot", floor!, ...orders], "floor.json: /skus: give skus with --skus FILE."],
    ["an order of a SKU there is not", ([floor, flag, skus]) => ["slot", floor!, flag!, skus!, "--orders", fileOf("x.csv", "orderReference,orderedOn,skuCode,quantity\n1,2027-03-01,X,1")], '"X" is none of the SKUs'],
    ["an empty history", ([floor, flag, skus]) => ["slot", floor!, flag!, skus!, "--orders", fileOf("y.csv", "orderReference,orderedOn,skuCode,quantity")], "y.csv: "],
    ["a floor that cannot be", ([, ...rest]) => ["slot", fileOf("bad.json", { ...specBody(), aisleCount: 0 }), ...rest], "bad.json: /spec/aisleCount"],
    ["a slot there is not", (given) => ["heal", ...given, "--current", fileOf("z.csv", "slot,skuCode\n99-0-00-0,SKU-1")], 'There is no slot "99-0-00-0"'],
    ["no slots to heal", (given) => ["heal", ...given], "--current FILE"],
    ["moves below one", (given) => ["heal", ...given, "--moves", "0"], "--moves is a number from 1"],
  ]; // biome-ignore format: a table
  test.each(cases)("%s", (_, given, words) => {
    const [command, ...rest] = given(files);
    const { status, stderr } = entrepot(command!, ...rest);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
  });
});
