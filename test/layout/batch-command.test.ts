import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WaveResult } from "../../src/layout/waves/result-schema.ts";
import { specBody } from "./given.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entrepot-batch-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function batch(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "batch", ...given], {
    encoding: "utf8",
  });
  return { status, stdout, lines: stdout.trimEnd().split(/\r?\n/), stderr };
}

const WAVE = {
  spec: specBody(),
  cart: { lines: 2 },
  pickers: [{ name: "Ada" }],
  startsAt: "2027-03-02T08:00:00Z",
  iterations: 20,
};
const ORDERS = [
  "orderReference,skuCode,quantity,due",
  "A,LAMP,2,",
  "B,CUP,1,2027-03-02T08:03:00Z",
  "C,LAMP,1,",
  "D,CUP,3,",
  "E,GHOST,1,",
].join("\n");
// 0.5 bays into aisle 0, and 3.5 bays into aisle 2.
const PLACEMENTS = "slot,skuCode\n00-0-00-0,LAMP\n02-0-03-0,CUP\n";

test("orders and placements as CSV: a table, pick lists, CSV and JSON", () => {
  const given = [
    fileOf("wave.json", WAVE),
    ...["--orders", fileOf("orders.csv", ORDERS)],
    ...["--placements", fileOf("placements.csv", PLACEMENTS)],
  ];
  const people = batch(...given);
  expect(people.stderr).toBe("");
  expect(people.lines[0]).toMatch(/batch +picker +from +until/);
  expect(people.stdout).toContain("left out: E, sku without slot: GHOST");
  const result = JSON.parse(batch(...given, "--json").stdout) as WaveResult;
  // CUP is due: 4.5 m deep and two aisles of 3 m off, there and back; then LAMP, 1.5 m deep.
  expect(result.batches.map(({ walkM }) => walkM)).toEqual([2 * (4.5 + 6), 2 * 1.5]);
  expect(result.gapShare).toBe(0);
  expect(result.batches.map(({ orders }) => orders.map(({ reference }) => reference))).toEqual([
    ["B", "D"],
    ["A", "C"],
  ]);
  const lists = batch(...given, "--print").stdout;
  expect(lists).toContain("Batch 1  Ada  08:00-08:01 UTC  21 m");
  expect(lists).toMatch(/1 {2}02-0-03-0 {2}CUP +4 {2}\[ \] 1 x B, 3 x D/);
  expect(batch(...given, "--csv").lines).toHaveLength(1 + 4);
});

test("what is wrong is said in a sentence that names the file and the place", () => {
  const orders = ["--orders", fileOf("orders.csv", ORDERS)];
  const placements = ["--placements", fileOf("placements.csv", PLACEMENTS)];
  const wave = fileOf("wave.json", WAVE);
  const cases: [string[], string][] = [
    [[], "Say which file"],
    [[join(folder, "none.json")], "there is no such file"],
    [[fileOf("half.json", "{")], "half.json is not JSON"],
    [[wave, ...placements], "wave.json: /orders"],
    [[wave, ...orders], "wave.json: /placements"],
    [[fileOf("kept.json", { ...WAVE, source: "goods" }), ...orders], "kept.json: /source"],
    [[fileOf("cartless.json", { ...WAVE, cart: {} }), ...orders, ...placements], "/cart"],
    [
      [fileOf("specless.json", { ...WAVE, spec: {} }), ...orders, ...placements],
      "/spec/aisleCount",
    ],
    [
      [wave, ...orders, "--placements", fileOf("off.csv", "slot,skuCode\n09-0-00-0,CUP\n")],
      'The plan has no slot "09-0-00-0"',
    ],
  ];
  for (const [given, told] of cases) {
    const { status, stderr } = batch(...given);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("    at ");
  }
});
