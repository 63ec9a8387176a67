import { afterAll, beforeAll, expect, test } from "vitest";
import { type AddSkuInput, skuProfile } from "../../src/goods/index.ts";
import type { Sku } from "../../src/goods/skus/schema.ts";
import type { Fault } from "../../src/platform/errors.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

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
  detail: string;
  faults: Fault[];
}
interface Page {
  items: Sku[];
  next: string | null;
}

const exporter = () => exchange.givenParty(["exporter"]);

function add(as: Party, body: object) {
  return exchange.call<Sku>(201, "POST", "/v1/skus", { as, body });
}

async function list(as: Party, query = ""): Promise<Sku[]> {
  return (await exchange.call<Page>(200, "GET", `/v1/skus${query}`, { as })).items;
}

test("a SKU is added with what was left out filled in, and read back", async () => {
  const as = await exporter();
  const response = await exchange.request("POST", "/v1/skus", { as, body: LAMP });
  expect(response.status).toBe(201);
  expect(response.headers.get("etag")).toBe('"v1"');
  const sku = (await response.json()) as Sku;
  expect(sku).toMatchObject({
    ...LAMP,
    unNumber: null,
    dangerousGoodsClass: null,
    battery: null,
    monthlyUnits: 0,
    linesPerOrder: 1,
    unitsPerLine: 1,
    hsCode: null,
    version: 1,
  });
  expect(await exchange.call(200, "GET", `/v1/skus/${sku.id}`, { as })).toEqual(sku);
});

test("the UN number sets the class", async () => {
  const sku = await add(await exporter(), PHONE);
  expect(sku.dangerousGoodsClass).toBe("9");
  expect(sku.battery).toEqual({ ...PHONE.battery, lithiumG: null });
});

test("a SKU that breaks the schema or the goods rules is refused, naming the field", async () => {
  const as = await exporter();
  const bad = { ...LAMP, weightG: -1, colour: "red" };
  const problem = await exchange.call<Problem>(422, "POST", "/v1/skus", { as, body: bad });
  expect(problem.faults.map(({ pointer }) => pointer)).toEqual(["/weightG", "/colour"]);
  const { battery: _, ...noBattery } = PHONE;
  const second = await exchange.call<Problem>(422, "POST", "/v1/skus", { as, body: noBattery });
  expect(second).toMatchObject({
    code: "invalid",
    faults: [{ pointer: "/battery", code: "missing_battery" }],
  });
  expect(await list(as)).toEqual([]);
});

test("a code is an organisation's own: taken twice by one, free for another", async () => {
  const [one, other] = [await exporter(), await exporter()];
  await add(one, LAMP);
  const problem = await exchange.call<Problem>(409, "POST", "/v1/skus", { as: one, body: LAMP });
  expect(problem.code).toBe("code_taken");
  await add(other, LAMP);
});

test("another organisation's SKU is as absent as one that never was", async () => {
  const [one, other] = [await exporter(), await exporter()];
  const { id } = await add(one, LAMP);
  const absent = toEdgeId("sku", newId());
  for (const [method, body] of [["GET"], ["PATCH", { weightG: 1 }], ["DELETE"]] as const) {
    const sent = { as: other, body };
    const foreign = await exchange.call(404, method, `/v1/skus/${id}`, sent);
    expect(foreign).toEqual(await exchange.call(404, method, `/v1/skus/${absent}`, sent));
  }
  expect(await list(other)).toEqual([]);
  const skuIds = [fromEdgeId("sku", id)!];
  await expect(skuProfile(other.ctx, { skuIds })).rejects.toMatchObject({ code: "not_found" });
});

test("the list goes newest first, page by page, and by the beginning of the code", async () => {
  const as = await exporter();
  for (const code of ["A-1", "A-2", "B_1", "A-3", "B%1"]) await add(as, { ...LAMP, code });
  const first = await exchange.request("GET", "/v1/skus?limit=3", { as });
  const page = (await first.json()) as Page;
  const link = /<(.*)>; rel="next"/.exec(first.headers.get("link")!)![1]!;
  const rest = await exchange.call<Page>(200, "GET", link, { as });
  expect(page.items.map(({ code }) => code)).toEqual(["B%1", "A-3", "B_1"]);
  expect(rest.items.map(({ code }) => code)).toEqual(["A-2", "A-1"]);
  expect(rest.next).toBeNull();
  expect((await list(as, "?codePrefix=A-")).map(({ code }) => code)).toEqual(["A-3", "A-2", "A-1"]);
  expect((await list(as, "?codePrefix=B%25")).map(({ code }) => code)).toEqual(["B%1"]);
  await exchange.call(422, "GET", "/v1/skus?cursor=nonsense", { as });
});

test("a change keeps what it does not name, and counts versions", async () => {
  const as = await exporter();
  const sku = await add(as, { ...LAMP, monthlyUnits: 50 });
  const path = `/v1/skus/${sku.id}`;
  const response = await exchange.request("PATCH", path, {
    as,
    body: { weightG: 900 },
    headers: { "If-Match": '"v1"' },
  });
  expect(response.headers.get("etag")).toBe('"v2"');
  expect(await response.json()).toEqual({ ...sku, weightG: 900, version: 2 });
  const stale = { as, body: { weightG: 1 }, headers: { "If-Match": '"v1"' } };
  expect(await exchange.call<Problem>(412, "PATCH", path, stale)).toMatchObject({ code: "stale" });
  await exchange.call(422, "PATCH", path, { as, body: {} });
  await add(as, { ...LAMP, code: "LAMP-02" });
  const taken = await exchange.call<Problem>(409, "PATCH", path, {
    as,
    body: { code: "LAMP-02" },
  });
  expect(taken.code).toBe("code_taken");
});

test("a new UN number brings its class along, and the whole must still be lawful", async () => {
  const as = await exporter();
  const { id } = await add(as, { ...LAMP, unNumber: "UN1266" });
  const change = (status: number, body: object) =>
    exchange.call<Sku & Problem>(status, "PATCH", `/v1/skus/${id}`, { as, body });
  const problem = await change(422, { unNumber: "UN3481" });
  expect(problem.faults).toMatchObject([{ pointer: "/battery", code: "missing_battery" }]);
  const phone = await change(200, { unNumber: "UN3481", battery: PHONE.battery });
  expect(phone.dangerousGoodsClass).toBe("9");
  const lamp = await change(200, { unNumber: null, battery: null });
  expect(lamp).toMatchObject({ unNumber: null, dangerousGoodsClass: null, battery: null });
});

test("a SKU is removed, unless an order names it", async () => {
  const as = await exporter();
  const [kept, removed] = [await add(as, LAMP), await add(as, { ...LAMP, code: "LAMP-02" })];
  const csv = "orderReference,orderedOn,skuCode,quantity\nSO-1,2026-05-04,LAMP-01,2\n";
  await exchange.call(200, "POST", "/v1/orders/import", { as, csv });
  await exchange.call(204, "DELETE", `/v1/skus/${removed.id}`, { as });
  await exchange.call(404, "GET", `/v1/skus/${removed.id}`, { as });
  const problem = await exchange.call<Problem>(409, "DELETE", `/v1/skus/${kept.id}`, { as });
  expect(problem.code).toBe("conflict");
  await exchange.call(200, "GET", `/v1/skus/${kept.id}`, { as });
});

test("the profile gives the volume and the classes of the SKUs asked for", async () => {
  const as = await exporter();
  const [lamp] = [await add(as, LAMP), await add(as, PHONE as unknown as AddSkuInput)];
  const all = await skuProfile(as.ctx, { all: true });
  expect(all.map(({ code, volumeMm3 }) => [code, volumeMm3])).toEqual([
    ["LAMP-01", 400 * 200 * 150],
    ["PHONE-01", 400 * 200 * 150],
  ]);
  const id = fromEdgeId("sku", lamp.id)!;
  expect(await skuProfile(as.ctx, { skuIds: [id, id] })).toEqual([all[0]]);
  expect(all[1]).toMatchObject({ dangerousGoodsClass: "9", battery: { wattHours: 15.4 } });
});

test("who may only read, or nothing at all, changes nothing", async () => {
  await exchange.call(401, "GET", "/v1/skus");
  const as = await exporter();
  await exchange.db
    .updateTable("trust.apiKey")
    .set({ scopes: ["goods:read"] })
    .where("organisationId", "=", as.organisationId)
    .execute();
  expect(await list(as)).toEqual([]);
  const problem = await exchange.call<Problem>(403, "POST", "/v1/skus", { as, body: LAMP });
  expect(problem.code).toBe("missing_scope");
});
