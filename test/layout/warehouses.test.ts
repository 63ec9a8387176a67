import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localDate } from "../../src/layout/index.ts";
import type { Warehouse } from "../../src/layout/warehouses/schema.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenGrant, warehouseBody } from "./given.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  faults: { pointer: string; code: string; detail: string }[];
}

test("an owner adds a warehouse and reads back what was said", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const made = await exchange.call<Warehouse>(201, "POST", "/v1/warehouses", {
    as: owner,
    body: warehouseBody({ workingDays: [5, 1, 2, 3, 4], holidays: ["2027-04-27"] }),
  });
  expect(made).toMatchObject({
    organisationId: owner.edgeId,
    point: { type: "Point", coordinates: [4.05, 51.95] },
    cutOff: "14:30",
    workingDays: [1, 2, 3, 4, 5],
    holidays: ["2027-04-27"],
    locode: "NLRTM",
  });
  const got = await exchange.request("GET", `/v1/warehouses/${made.id}`, { as: owner });
  expect(got.headers.get("etag")).toBe('"v1"');
  expect(await got.json()).toEqual(made);
});

test("only an owner may add one", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const problem = await exchange.call(403, "POST", "/v1/warehouses", {
    as: exporter,
    body: warehouseBody(),
  });
  expect(problem).toMatchObject({ code: "wrong_role" });
});

describe("what is refused, with its place", () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ["a LOCODE of another country", { locode: "DEHAM" }, "/locode"],
    ["a LOCODE with a zero", { locode: "NLR0M" }, "/locode"],
    ["a country there is not", { country: "QX", locode: null }, "/country"],
    ["a latitude beyond the pole", { point: point(51.9, 104.4) }, "/point/coordinates/1"],
    ["a longitude beyond 180", { point: point(190, 51.9) }, "/point/coordinates/0"],
    ["the point where nothing is", { point: point(0, 0) }, "/point/coordinates"],
    ["a time zone there is not", { timeZone: "Europe/Rotterdam" }, "/timeZone"],
    ["an offset for a time zone", { timeZone: "+01:00" }, "/timeZone"],
    ["a cut-off after midnight", { cutOff: "24:00" }, "/cutOff"],
    ["an eighth weekday", { workingDays: [1, 8] }, "/workingDays/1"],
    ["a weekday twice", { workingDays: [1, 1] }, "/workingDays"],
    ["a holiday not in the calendar", { holidays: ["2027-02-29"] }, "/holidays/0"],
    ["a storage class there is not", { storageClasses: ["warm"] }, "/storageClasses/0"],
    ["no storage class", { storageClasses: [] }, "/storageClasses"],
    ["an unknown field", { colour: "red" }, "/colour"],
  ];
  test.each(cases)("%s", async (_, wrong, pointer) => {
    const owner = await exchange.givenParty(["owner"]);
    const problem = await exchange.call<Problem>(422, "POST", "/v1/warehouses", {
      as: owner,
      body: { ...warehouseBody(), ...wrong },
    });
    expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
    const page = await exchange.call<{ items: [] }>(200, "GET", "/v1/warehouses", { as: owner });
    expect(page.items).toEqual([]);
  });

  function point(lon: number, lat: number) {
    return { type: "Point", coordinates: [lon, lat] };
  }
});

test("a change touches what it names, and a stale one is refused", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const made = await exchange.call<Warehouse>(201, "POST", "/v1/warehouses", {
    as: owner,
    body: warehouseBody({ services: ["returns"] }),
  });
  const path = `/v1/warehouses/${made.id}`;
  const changed = await exchange.request("PATCH", path, {
    as: owner,
    body: { cutOff: "16:00" },
    headers: { "If-Match": '"v1"' },
  });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).toBe('"v2"');
  expect(await changed.json()).toEqual({ ...made, cutOff: "16:00" });

  const stale = await exchange.call(412, "PATCH", path, {
    as: owner,
    body: { cutOff: "18:00" },
    headers: { "If-Match": '"v1"' },
  });
  expect(stale).toMatchObject({ code: "stale", params: { current: '"v2"' } });
  expect(await exchange.call(200, "GET", path, { as: owner })).toMatchObject({ cutOff: "16:00" });
});

test("a change may not leave a LOCODE in another country", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const made = await exchange.call<Warehouse>(201, "POST", "/v1/warehouses", {
    as: owner,
    body: warehouseBody(),
  });
  const path = `/v1/warehouses/${made.id}`;
  const problem = await exchange.call<Problem>(422, "PATCH", path, {
    as: owner,
    body: { country: "BE" },
  });
  expect(problem.faults).toMatchObject([{ pointer: "/country" }]);
  await exchange.call(200, "PATCH", path, {
    as: owner,
    body: { country: "BE", locode: "BEANR" },
  });
});

test("a foreign warehouse and an absent one read alike", async () => {
  const [owner, other] = [
    await exchange.givenParty(["owner"]),
    await exchange.givenParty(["owner"]),
  ];
  const made = await exchange.call<Warehouse>(201, "POST", "/v1/warehouses", {
    as: owner,
    body: warehouseBody(),
  });
  const foreign = await exchange.request("GET", `/v1/warehouses/${made.id}`, { as: other });
  const absent = await exchange.request("GET", "/v1/warehouses/whs_nothing", { as: other });
  expect([foreign.status, absent.status]).toEqual([404, 404]);
  expect(await foreign.text()).toBe(await absent.text());
  await exchange.call(404, "PATCH", `/v1/warehouses/${made.id}`, {
    as: other,
    body: { name: "Mine now" },
  });
});

test("a grant lets its holder see a warehouse while it lives, and never change it", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const lessee = await exchange.givenParty(["exporter", "owner"]);
  const made = await exchange.call<Warehouse>(201, "POST", "/v1/warehouses", {
    as: owner,
    body: warehouseBody(),
  });
  const path = `/v1/warehouses/${made.id}`;
  await exchange.call(404, "GET", path, { as: lessee });
  const grant = await givenGrant(exchange, { owner, holder: lessee, warehouse: made.id });
  await exchange.call(200, "GET", path, { as: lessee });
  const page = await exchange.call<{ items: Warehouse[] }>(200, "GET", "/v1/warehouses", {
    as: lessee,
  });
  expect(page.items.map(({ id }) => id)).toEqual([made.id]);
  await exchange.call(404, "PATCH", path, { as: lessee, body: { name: "Mine now" } });
  await grant.end();
  await exchange.call(404, "GET", path, { as: lessee });
});

test("a list goes on where its page ended", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const names = ["one", "two", "three"];
  for (const name of names) {
    await exchange.call(201, "POST", "/v1/warehouses", {
      as: owner,
      body: warehouseBody({ name }),
    });
  }
  const seen: string[] = [];
  let cursor = "";
  for (let page = 0; page < 2; page++) {
    const path = `/v1/warehouses?limit=2${cursor}`;
    const answer = await exchange.call<{ items: Warehouse[]; next: string | null }>(
      200,
      "GET",
      path,
      { as: owner },
    );
    seen.push(...answer.items.map(({ name }) => name));
    cursor = `&cursor=${answer.next}`;
  }
  expect(seen).toEqual(names.toReversed());
});

test("the date is that of the place", () => {
  const instant = new Date("2027-03-01T22:30:00Z");
  expect(localDate("UTC", instant)).toBe("2027-03-01");
  expect(localDate("Europe/Amsterdam", instant)).toBe("2027-03-01");
  expect(localDate("Asia/Shanghai", instant)).toBe("2027-03-02");
  expect(localDate("America/Los_Angeles", new Date("2027-03-01T07:59:00Z"))).toBe("2027-02-28");
});
