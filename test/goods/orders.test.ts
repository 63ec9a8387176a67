import { afterAll, beforeAll, expect, test } from "vitest";
import { ordersOf } from "../../src/goods/index.ts";
import type { Order, OrderImport, OrderSummary } from "../../src/goods/orders/schema.ts";
import type { Fault } from "../../src/platform/errors.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

const HEADER = "orderReference,orderedOn,skuCode,quantity";

interface Problem {
  code: string;
  faults: Fault[];
}
interface Page {
  items: Order[];
  next: string | null;
}

/** An exporter with the SKUs LAMP and BOX. */
async function givenExporter(): Promise<Party> {
  const as = await exchange.givenParty(["exporter"]);
  const csv =
    "code,name,lengthMm,widthMm,heightMm,weightG,storageClass\nLAMP,Lamp,1,1,1,1,ambient\nBOX,Box,1,1,1,1,ambient\n";
  await exchange.call(200, "POST", "/v1/skus/import", { as, csv });
  return as;
}

function importLines(as: Party, ...lines: string[]) {
  const csv = `${HEADER}\n${lines.join("\n")}\n`;
  return exchange.call<OrderImport>(200, "POST", "/v1/orders/import", { as, csv });
}

async function list(as: Party): Promise<Order[]> {
  return (await exchange.call<Page>(200, "GET", "/v1/orders", { as })).items;
}

test("lines of one order and SKU are added up, and orders are listed latest first", async () => {
  const as = await givenExporter();
  const counts = await importLines(
    as,
    "SO-1,2026-05-04,LAMP,2",
    "SO-2,2026-05-05,BOX,1",
    "SO-1,2026-05-04,BOX,1",
    "SO-1,2026-05-04,LAMP,3",
  );
  expect(counts).toEqual({ orderCount: 2, lineCount: 3, replacedOrderCount: 0 });
  expect(await list(as)).toEqual([
    { reference: "SO-2", orderedOn: "2026-05-05", lineCount: 1, unitCount: 1 },
    { reference: "SO-1", orderedOn: "2026-05-04", lineCount: 2, unitCount: 6 },
  ]);
});

test("an order imported again is replaced, lines, day and all; others stay", async () => {
  const as = await givenExporter();
  await importLines(as, "SO-1,2026-05-04,LAMP,2", "SO-1,2026-05-04,BOX,2", "SO-2,2026-05-04,BOX,1");
  const counts = await importLines(as, "SO-1,2026-05-06,BOX,7");
  expect(counts).toEqual({ orderCount: 1, lineCount: 1, replacedOrderCount: 1 });
  expect(await list(as)).toEqual([
    { reference: "SO-1", orderedOn: "2026-05-06", lineCount: 1, unitCount: 7 },
    { reference: "SO-2", orderedOn: "2026-05-04", lineCount: 1, unitCount: 1 },
  ]);
});

test("of two imports of the same order at once, one is there whole and the other is not", async () => {
  const as = await givenExporter();
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      importLines(as, `R-${round},2026-05-04,LAMP,1`),
      importLines(as, `R-${round},2026-05-04,BOX,1`),
    ]);
  }
  expect((await list(as)).map(({ lineCount }) => lineCount)).toEqual([1, 1, 1, 1, 1]);
});

test("JSON is taken like CSV", async () => {
  const as = await givenExporter();
  const lines = [{ orderReference: "SO-1", orderedOn: "2026-05-04", skuCode: "LAMP", quantity: 2 }];
  const counts = await exchange.call<OrderImport>(200, "POST", "/v1/orders/import", {
    as,
    body: { lines },
  });
  expect(counts.lineCount).toBe(1);
  const unknown = [...lines, { ...lines[0], skuCode: "VASE" }];
  const problem = await exchange.call<Problem>(422, "POST", "/v1/orders/import", {
    as,
    body: { lines: unknown },
  });
  expect(problem.faults).toMatchObject([{ pointer: "/lines/1/skuCode", code: "unknown_sku" }]);
});

test.each<[what: string, line: string, fault: string]>([
  ["an unknown SKU", "SO-2,2026-05-04,VASE,1", "unknown_sku@/rows/3/skuCode"],
  ["a second day of one order", "SO-1,2026-05-05,BOX,1", "second_day@/rows/3/orderedOn"],
  ["a day that never was", "SO-2,2026-02-30,BOX,1", "custom@/rows/3/orderedOn"],
  ["a day written the other way", "SO-2,04.05.2026,BOX,1", "invalid_format@/rows/3/orderedOn"],
  ["no quantity", "SO-2,2026-05-04,BOX,0", "too_small@/rows/3/quantity"],
  ["half a unit", "SO-2,2026-05-04,BOX,1.5", "invalid_type@/rows/3/quantity"],
  ["an empty reference", ",2026-05-04,BOX,1", "missing@/rows/3/orderReference"],
])("a file with %s is refused, and nothing of it is kept", async (_, line, fault) => {
  const as = await givenExporter();
  const csv = `${HEADER}\nSO-1,2026-05-04,LAMP,2\n${line}\n`;
  const problem = await exchange.call<Problem>(422, "POST", "/v1/orders/import", { as, csv });
  expect(problem.faults.map(({ code, pointer }) => `${code}@${pointer}`)).toContain(fault);
  expect(await list(as)).toEqual([]);
});

test("another organisation's SKU codes and orders are as absent as ones that never were", async () => {
  const [one, other] = [await givenExporter(), await exchange.givenParty(["exporter"])];
  await importLines(one, "SO-1,2026-05-04,LAMP,2");
  const csv = `${HEADER}\nSO-1,2026-05-04,LAMP,1\n`;
  const problem = await exchange.call<Problem>(422, "POST", "/v1/orders/import", {
    as: other,
    csv,
  });
  expect(problem.faults).toMatchObject([{ code: "unknown_sku" }]);
  expect(await list(other)).toEqual([]);
  expect(await list(one)).toHaveLength(1);
  const summary = await exchange.call<OrderSummary>(200, "GET", "/v1/orders/summary", {
    as: other,
  });
  expect(summary).toEqual({
    orderCount: 0,
    lineCount: 0,
    unitCount: 0,
    firstDay: null,
    lastDay: null,
    linesPerOrder: null,
    unitsPerLine: null,
    days: [],
    topSkus: [],
  });
});

test("the list pages through days and references in any script", async () => {
  const as = await givenExporter();
  const long = "订单".repeat(50);
  const references = ["SO-1", "SO-2", long, 'é,"x"'];
  const lines = references.map((name) => `"${name.replaceAll('"', '""')}",2026-05-04,BOX,1`);
  await importLines(as, ...lines, "SO-0,2026-05-05,BOX,1");
  const seen: string[] = [];
  for (let path: string | undefined = "/v1/orders?limit=1"; path; ) {
    const response = await exchange.request("GET", path, { as });
    seen.push(...((await response.json()) as Page).items.map(({ reference }) => reference));
    path = /<(.*)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  }
  expect(seen).toEqual(["SO-0", long, 'é,"x"', "SO-2", "SO-1"]);
  await exchange.call(422, "GET", "/v1/orders?cursor=nonsense", { as });
});

test("the summary gives the means and the SKUs on most lines", async () => {
  const as = await givenExporter();
  await importLines(as, "SO-1,2026-05-04,LAMP,2", "SO-1,2026-05-04,BOX,4", "SO-2,2026-05-09,BOX,3");
  const summary = await exchange.call<OrderSummary>(200, "GET", "/v1/orders/summary", { as });
  expect(summary).toMatchObject({
    orderCount: 2,
    lineCount: 3,
    unitCount: 9,
    firstDay: "2026-05-04",
    lastDay: "2026-05-09",
    linesPerOrder: 3 / 2,
    unitsPerLine: 9 / 3,
    days: [
      { day: "2026-05-09", orderCount: 1, unitCount: 3 },
      { day: "2026-05-04", orderCount: 1, unitCount: 2 + 4 },
    ],
    topSkus: [
      { code: "BOX", lineCount: 2, unitCount: 7 },
      { code: "LAMP", lineCount: 1, unitCount: 2 },
    ],
  });
});

test("contexts downstream get the latest orders with their goods", async () => {
  const as = await givenExporter();
  await importLines(
    as,
    "SO-1,2026-05-04,LAMP,2",
    "SO-2,2026-05-05,BOX,4",
    "SO-2,2026-05-05,LAMP,1",
    "SO-3,2026-05-06,BOX,3",
  );
  const latest = await ordersOf(as.ctx, { limit: 2 });
  expect(latest.map(({ reference }) => reference)).toEqual(["SO-3", "SO-2"]);
  expect([...latest[1]!.quantities].sort()).toEqual([1, 4]);
  expect(latest[1]!.skuIds[latest[1]!.quantities.indexOf(4)]).toBe(latest[0]!.skuIds[0]);
  expect(await ordersOf(as.ctx, { since: "2026-05-06", limit: 10 })).toHaveLength(1);
});

test("who may only read, or nothing at all, imports nothing", async () => {
  const csv = `${HEADER}\nSO-1,2026-05-04,LAMP,2\n`;
  await exchange.call(401, "POST", "/v1/orders/import", { csv });
  await exchange.call(401, "GET", "/v1/orders/summary");
  const as = await givenExporter();
  await exchange.db
    .updateTable("trust.apiKey")
    .set({ scopes: ["goods:read"] })
    .where("organisationId", "=", as.organisationId)
    .execute();
  await exchange.call(403, "POST", "/v1/orders/import", { as, csv });
});
