import { afterAll, beforeAll, expect, test } from "vitest";
import { parseSkuFile } from "../../src/goods/index.ts";
import type { Sku } from "../../src/goods/skus/schema.ts";
import type { Fault } from "../../src/platform/errors.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { lockWaiters } from "../support/lock-waiters.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

const HEADER = "code,name,lengthMm,widthMm,heightMm,weightG,storageClass";
const ROW = "LAMP-01,Desk lamp,400,200,150,1200,ambient";

const LAMP = {
  code: "LAMP-01",
  name: "Desk lamp",
  lengthMm: 400,
  widthMm: 200,
  heightMm: 150,
  weightG: 1200,
  storageClass: "ambient",
};
const PHONE = {
  ...LAMP,
  code: "PHONE-01",
  unNumber: "UN3481",
  battery: { kind: "lithium-ion", wattHours: 15.4, count: 1, packing: "contained-in" },
};
interface Problem {
  code: string;
  faults: Fault[];
}
interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

const exporter = () => exchange.givenParty(["exporter"]);

async function list(as: Party, query = ""): Promise<Sku[]> {
  return (await exchange.call<{ items: Sku[] }>(200, "GET", `/v1/skus${query}`, { as })).items;
}

test("an import adds, replaces and leaves alone by code, from CSV as from JSON", async () => {
  const as = await exporter();
  const csv = `\uFEFF${HEADER},unNumber,batteryKind,batteryWattHours,batteryCount,batteryPacking\n${ROW},,,,,\nPHONE-01,Phone,160,80,40,300,ambient,UN3481,lithium-ion,15.4,1,contained-in\n`;
  const importing = (sent: object) =>
    exchange.call<Counts>(200, "POST", "/v1/skus/import", { as, ...sent });
  expect(await importing({ csv })).toEqual({ created: 2, updated: 0, unchanged: 0 });
  expect(await importing({ csv })).toEqual({ created: 0, updated: 0, unchanged: 2 });
  const skus = [{ ...LAMP, name: "Floor lamp" }, PHONE, { ...LAMP, code: "LAMP-03" }];
  expect(await importing({ body: { skus } })).toEqual({ created: 1, updated: 2, unchanged: 0 });
  const byCode = new Map((await list(as)).map((sku) => [sku.code, sku]));
  expect(byCode.get("LAMP-01")).toMatchObject({ name: "Floor lamp", version: 2 });
  expect(byCode.get("PHONE-01")).toMatchObject({ dangerousGoodsClass: "9", name: "Desk lamp" });
  expect(byCode.get("LAMP-03")).toMatchObject({ version: 1 });
});

test("an import of one organisation never touches another's SKU of the same code", async () => {
  const [one, other] = [await exporter(), await exporter()];
  await exchange.call(201, "POST", "/v1/skus", { as: other, body: LAMP });
  const csv = `${HEADER}\n${ROW.replace("Desk", "Other")}\n`;
  const counts = await exchange.call<Counts>(200, "POST", "/v1/skus/import", { as: one, csv });
  expect(counts.created).toBe(1);
  expect(await list(other)).toMatchObject([{ name: "Desk lamp" }]);
});

const GOOD = ROW.replace("LAMP-01", "GOOD");
test.each<[what: string, csv: string, fault: string]>([
  ["an empty file", "", "empty_file@/rows/1"],
  ["a column twice", `${HEADER},code\n${ROW},X\n`, "duplicate_column@/rows/1/code"],
  ["a missing column", "code,name\nA,B\n", "missing_column@/rows/1/lengthMm"],
  ["an unknown column", `${HEADER},colour\n${ROW},red\n`, "unknown_column@/rows/1/colour"],
  ["a ragged row", `${HEADER}\n${GOOD}\n${ROW},extra\n`, "ragged_row@/rows/3"],
  ["an unclosed quote", `${HEADER}\n${GOOD}\n"${ROW}\n`, "unclosed_quote@/rows/3"],
  ["a decimal comma", `${HEADER},unitsPerLine\n${GOOD},1\n${ROW},"1,5"\n`,
    "decimal_comma@/rows/3/unitsPerLine"],
  ["a negative weight", `${HEADER}\n${GOOD}\n${ROW.replace("1200", "-1")}\n`,
    "too_small@/rows/3/weightG"],
  ["a weight in fractions", `${HEADER}\n${ROW.replace("1200", "0.5")}\n`,
    "invalid_type@/rows/2/weightG"],
  ["a NUL", `${HEADER}\n${GOOD}\n${ROW}\0\n`, "nul@/rows/3"],
  ["a name too long", `${HEADER}\n${ROW.replace("Desk", "x".repeat(301))}\n`,
    "too_big@/rows/2/name"],
  ["an unknown storage class", `${HEADER}\n${ROW.replace("ambient", "attic")}\n`,
    "invalid_value@/rows/2/storageClass"],
  ["an HS code with points", `${HEADER},hsCode\n${ROW},9405.21\n`, "invalid_format@/rows/2/hsCode"],
  ["a code twice", `${HEADER}\n${ROW}\n\n${ROW}\n`, "duplicate_code@/rows/4/code"],
  ["half a battery", `${HEADER},batteryCount\n${ROW},2\n`, "invalid_value@/rows/2/batteryKind"],
  ["a lithium number without battery", `${HEADER},unNumber\n${ROW},UN3480\n`,
    "missing_battery@/rows/2/battery"],
  ["more rows than are taken", `${HEADER}\n${`${ROW}\n`.repeat(50_001)}`, "too_many_rows@/rows/1"],
])("an import with %s is refused by name, and nothing of it is kept", async (_, csv, fault) => {
  const as = await exporter();
  const problem = await exchange.call<Problem>(422, "POST", "/v1/skus/import", { as, csv });
  expect(problem.code).toBe("invalid");
  expect(problem.faults.map(({ code, pointer }) => `${code}@${pointer}`)).toContain(fault);
  expect(await list(as)).toEqual([]);
}); // biome-ignore format: a table of cases

test("an import as UTF-16, as something else, or as nothing is refused", async () => {
  const as = await exporter();
  const post = (body: BodyInit | null, type?: string) =>
    exchange.app.request("/v1/skus/import", {
      method: "POST",
      body,
      headers: { Authorization: `Bearer ${as.token}`, ...(type ? { "Content-Type": type } : {}) },
    });
  const marked = Buffer.from(`\uFEFF${HEADER}\n${ROW}\n`, "utf16le");
  expect((await post(marked, "text/csv")).status).toBe(400);
  const unmarked = await post(Buffer.from(`${HEADER}\n${ROW}\n`, "utf16le"), "text/csv");
  expect(await unmarked.json()).toMatchObject({ faults: [{ code: "nul" }] });
  expect((await post(`${HEADER}\n${ROW}\n`, "application/pdf")).status).toBe(415);
  expect((await post(null)).status).toBe(400);
  expect(await list(as)).toEqual([]);
});

test("faults of an import as JSON point into it", async () => {
  const as = await exporter();
  const skus = [LAMP, { ...LAMP, code: "X", unNumber: "UN1950" }, LAMP];
  const problem = await exchange.call<Problem>(422, "POST", "/v1/skus/import", {
    as,
    body: { skus },
  });
  expect(problem.faults.map(({ pointer, code }) => `${code}@${pointer}`)).toEqual([
    "missing_class@/skus/1/dangerousGoodsClass",
    "duplicate_code@/skus/2/code",
  ]);
});

test("a formula is kept as it is, harmless in the export, and comes back unchanged", async () => {
  const as = await exporter();
  const csv = `${HEADER.replaceAll(",", ";")}\n=1+1;"@SUM(A1)";1;1;1;1;ambient\n`;
  await exchange.call(200, "POST", "/v1/skus/import", { as, csv });
  expect(await list(as)).toMatchObject([{ code: "=1+1", name: "@SUM(A1)" }]);
  const response = await exchange.request("GET", "/v1/skus/export", { as });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const file = await response.text();
  expect(file).toContain("\r\n'=1+1,'@SUM(A1),1,1,1,1,ambient,");
  const again = await exchange.call<Counts>(200, "POST", "/v1/skus/import", { as, csv: file });
  expect(again).toEqual({ created: 0, updated: 0, unchanged: 1 });
});

test("two imports at once of the same SKUs in opposite orders wait for each other", async () => {
  const as = await exporter();
  const rows = Array.from({ length: 100 }, (_, i) => ROW.replace("LAMP-01", `L-${i}`));
  const send = (lines: string[], name: string) => {
    const csv = `${HEADER}\n${lines.join("\n").replaceAll("Desk", name)}\n`;
    return exchange.call<Counts>(200, "POST", "/v1/skus/import", { as, csv });
  };
  await send(rows, "Old");
  // A row in the middle is held until both imports are under way and stand still.
  const both = await exchange.db.transaction().execute(async (db) => {
    await db.selectFrom("goods.sku").select("id").where("code", "=", "L-50").forUpdate().execute();
    const imports = [send(rows, "One"), send([...rows].reverse(), "Two")];
    await lockWaiters(exchange.db, 2);
    return imports;
  });
  const counts = await Promise.all(both);
  expect(counts.map(({ updated }) => updated)).toEqual([100, 100]);
  expect(new Set((await list(as, "?limit=100")).map(({ name }) => name)).size).toBe(1);
});

test("a SKU file is read without database or caller, for those who only ask a price", () => {
  const [sku] = parseSkuFile({ csv: `${HEADER},unNumber\n${ROW},UN1266\n` });
  expect(sku).toMatchObject({ code: "LAMP-01", dangerousGoodsClass: "3", monthlyUnits: 0 });
  expect(() => parseSkuFile({ csv: "code\nA\n" })).toThrow();
});

test("nobody imports without signing in", async () => {
  const csv = `${HEADER}\n${ROW}\n`;
  await exchange.call(401, "POST", "/v1/skus/import", { csv });
  await exchange.call(401, "GET", "/v1/skus/export");
});
