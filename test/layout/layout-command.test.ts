import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LayoutResult } from "../../src/layout/layouts/schema.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entrepot-layout-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function layout(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "layout", ...given], {
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split(/\r?\n/), stderr };
}

const HALL = {
  area: { widthMm: 9_000, depthMm: 10_000, doorsMm: [0] },
  racks: { levels: [{ elevationMm: 900, heightMm: 500, loadG: 50_000 }], mostBlocks: 2 },
};
const LINES = [
  "orderReference,orderedOn,skuCode,quantity",
  "1,2026-03-02,LAMP,1",
  "1,2026-03-02,CUP,2",
  "2,2026-03-03,LAMP,1",
].join("\n");

test("an area and order lines: the ranked layouts for people, as CSV and as JSON", () => {
  const area = fileOf("hall.json", HALL);
  const given = [area, "--orders", fileOf("lines.csv", LINES)];
  const people = layout(...given);
  expect(people.stderr).toBe("");
  expect(people.status).toBe(0);
  expect(people.lines[0]).toMatch(/rank +aisles +blocks +levels/);
  expect(people.lines.at(-1)).toBe("2 of 2 orders, 2 SKUs, seed 1.");
  const result = JSON.parse(layout(...given, "--json").lines[0]!) as LayoutResult;
  // Both SKUs lie in the first bay: half a cross-aisle of 2.5 m and half a bay, there and back.
  expect(result.candidates[0]).toMatchObject({ metresPerOrder: 3.5, rank: 1 });
  expect(result.candidateCount).toBe(result.settledCount);
  const csv = layout(...given, "--csv").lines;
  expect(csv).toHaveLength(1 + result.candidates.length);
});

test("what is wrong is said in a sentence that names the file and the place", () => {
  const lines = fileOf("more.csv", LINES);
  const small = { ...HALL, area: { ...HALL.area, widthMm: 2_000 } };
  const cases: [string[], string][] = [
    [[], "Say which file"],
    [[join(folder, "none.json")], "there is no such file"],
    [[fileOf("half.json", "{")], "half.json is not JSON"],
    [[fileOf("hall.json", HALL)], "hall.json: /orders"],
    [[fileOf("small.json", small), "--orders", lines], "small.json: /area: 2 slots are needed"],
    [[fileOf("hall.json", HALL), "--orders", fileOf("bad.csv", "a,b")], "column"],
  ];
  for (const [given, told] of cases) {
    const { status, stderr } = layout(...given);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("    at ");
  }
});
