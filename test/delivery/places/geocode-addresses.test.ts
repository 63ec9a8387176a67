import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import { findHosted } from "../../../src/delivery/network/hosted.ts";
import { gazetteer } from "../../../src/delivery/places/gazetteer.ts";
import { hostedGeocoder } from "../../../src/delivery/places/hosted-geocoder.ts";
import type { GeocodedAddress } from "../../../src/delivery/places/schema.ts";
import { greatCircleM } from "../../../src/numeric/geometry.ts";
import { silentLog } from "../../../src/platform/telemetry.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { HOSTED_KEY, pretendHosted } from "../../support/graphhopper-hosted.ts";

interface Answer {
  readonly results: GeocodedAddress[];
}

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

function geocoded(addresses: string[], more: object = {}) {
  const body = { addresses, ...more };
  return exchange.call<Answer>(200, "POST", "/v1/places/geocode", { as: planner, body });
}

test("without a hired geocoder the town is found, and the answer says that it is the town", async () => {
  const { results } = await geocoded([
    "Coolsingel 40, 3011 AD Rotterdam, Netherlands",
    "Rua do Ouro 12, 4150-552 Porto, Portugal",
    "Kaiserstraße 1, 80331 München, Germany",
    "Den Haag, NL",
  ]);
  const towns = [
    [4.48, 51.92],
    [-8.62, 41.15],
    [11.58, 48.14],
    [4.3, 52.08],
  ];
  for (const [index, town] of towns.entries()) {
    const result = results[index]!;
    expect(result).toMatchObject({ outcome: "found", precision: "place", reason: null });
    expect(result.source).toMatch(/UN\/LOCODE/);
    const [lon, lat] = result.point!.coordinates;
    expect(greatCircleM(lon, lat, town[0]!, town[1]!)).toBeLessThan(8_000);
  }
  expect(results.at(0)).toMatchObject({ label: "Rotterdam, NL-ZH", candidates: [] });
});

test("towns of one name are candidates until country or state tell them apart", async () => {
  const [alone] = (await geocoded(["Warsaw"])).results;
  expect(alone).toMatchObject({ outcome: "candidates", point: null });
  expect(alone!.candidates.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Warsaw, PL-14", "Warsaw, US-NY"]),
  );
  const [polish] = (await geocoded(["Warsaw"], { country: "PL" })).results;
  expect(polish).toMatchObject({ outcome: "found", label: "Warsaw, PL-14" });
  const [american] = (await geocoded(["1 Main St, Warsaw, NY 14569, USA"])).results;
  expect(american).toMatchObject({ outcome: "found", label: "Warsaw, US-NY" });
});

test("what names no known town is told so, one by one", async () => {
  const { results } = await geocoded(["深圳市盐田区", "Qwertzuiop 3, Asdfgh, DE", "Berlin"]);
  expect(results.map(({ outcome }) => outcome)).toEqual(["none", "none", "found"]);
  expect(results.at(0)).toMatchObject({ reason: "not-found", point: null });
  expect(results.at(0)?.notice).toMatch(/names no town/);
  expect(results.at(1)?.notice).toMatch(/no town in DE/);
});

test("every town of the gazetteer is found by its own name and country", async () => {
  const rows = await exchange.db
    .selectFrom("delivery.place")
    .select(["name", "country", "lon", "lat"])
    .execute();
  expect(rows.length).toBeGreaterThan(5_000);
  const sample = rows.filter((_, index) => index % 29 === 0);
  const found = await gazetteer(exchange.db).geocode(
    sample.map(({ name, country }) => `${name}, ${country}`),
    { deadlineMs: 1_000 },
  );
  for (const [index, { lon, lat, name }] of sample.entries()) {
    const result = found[index]!;
    const places = result.outcome === "found" ? [result.place] : [];
    if (result.outcome === "candidates") places.push(...result.candidates);
    const isThere = places.some(({ point }) => point[0] === lon && point[1] === lat);
    expect(isThere || (result.outcome === "candidates" && places.length === 5), name).toBe(true);
  }
});

test.each([
  [{ addresses: [] }, "/addresses"],
  [{ addresses: [" "] }, "/addresses/0"],
  [{ addresses: ["Berlin"], country: "Germany" }, "/country"],
  [{ addresses: new Array(201).fill("Berlin") }, "/addresses"],
  [{ addresses: ["Berlin"], precise: true }, "/precise"],
])("what cannot be asked is refused at its place", async (body, pointer) => {
  const problem = await exchange.call<{ faults: { pointer: string }[] }>(
    422,
    "POST",
    "/v1/places/geocode",
    { as: planner, body },
  );
  expect(problem.faults.at(0)?.pointer).toBe(pointer);
});

const HITS = {
  "Waalhaven 1": [
    {
      point: { lat: 51.8867, lng: 4.4421 },
      name: "Waalhaven 1",
      street: "Waalhaven",
      housenumber: "1",
      city: "Rotterdam",
      postcode: "3087",
      country: "Netherlands",
      countrycode: "nl",
    },
    { point: { lat: 51.9, lng: 4.45 }, name: "Waalhaven", street: "Waalhaven", countrycode: "nl" },
  ],
  "Hauptstraße 1": [
    { point: { lat: 49.4, lng: 8.7 }, street: "Hauptstraße", housenumber: "1", city: "Heidelberg" },
    { point: { lat: 52.5, lng: 13.4 }, street: "Hauptstraße", housenumber: "1", city: "Berlin" },
  ],
};

describe("with a hired geocoder", () => {
  async function hired(world: Parameters<typeof pretendHosted>[0], perOrganisation = 1e6) {
    const server = await pretendHosted({ addresses: HITS, ...world });
    const budget = { perDay: 1e6, perOrganisation };
    const open = await findHosted({
      baseUrl: server.url,
      key: HOSTED_KEY,
      plan: "premium",
      budget,
    });
    const service = open();
    const geocoder = hostedGeocoder(service.geocode);
    const ports = { ...exchange.ctx.ports, geocoder };
    const app = createApp(() => ({ db: exchange.db, ports, log: silentLog, publicUrl: undefined }));
    return {
      server,
      async ask(addresses: string[]) {
        const response = await app.request("/v1/places/geocode", {
          method: "POST",
          headers: {
            authorization: `Bearer ${planner.token}`,
            "content-type": "application/json",
          },
          body: JSON.stringify({ addresses }),
        });
        return ((await response.json()) as Answer).results;
      },
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };
  }

  test("addresses are found to the door, asked for once each", async () => {
    await using it = await hired({});
    const results = await it.ask(["Waalhaven 1", "Hauptstraße 1", "Waalhaven 1", "Nirgendwo 9"]);
    expect(results.at(0)).toMatchObject({
      outcome: "found",
      precision: "address",
      point: { type: "Point", coordinates: [4.4421, 51.8867] },
      label: "Waalhaven 1, 3087 Rotterdam, Netherlands",
      source: "GraphHopper Geocoding",
    });
    expect(results.at(2)).toEqual(results.at(0));
    expect(results.at(1)).toMatchObject({ outcome: "candidates" });
    expect(results.at(1)?.candidates).toHaveLength(2);
    expect(results.at(3)).toMatchObject({ outcome: "none", reason: "not-found" });
    const asked = it.server.received.filter(({ url }) => url.startsWith("/geocode"));
    expect(asked).toHaveLength(3);
  });

  test("once its budget is spent the town is told, and why it is only the town", async () => {
    await using it = await hired({}, 0.3);
    const [first, second] = [
      await it.ask(["Waalhaven 1"]),
      await it.ask(["Kade 2, Rotterdam, NL"]),
    ];
    expect(first.at(0)).toMatchObject({ precision: "address" });
    expect(second.at(0)).toMatchObject({
      outcome: "found",
      precision: "place",
      source: expect.stringMatching(/gazetteer/),
      notice: expect.stringMatching(/organisation's budget of 0.3/),
    });
    expect(await it.ask(["Kade 2"])).toMatchObject([{ outcome: "none", reason: "budget" }]);
  });
});
