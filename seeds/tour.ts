import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Matches } from "../src/exchange/matching/schema.ts";
import { localDate } from "../src/layout/index.ts";
import { startServer } from "../src/node.ts";
import { readConfig } from "../src/platform/config.ts";
import { dateOfDay, dayNumber } from "../src/platform/period.ts";
import { removeData } from "../src/platform/postgres/remove-data.ts";
import { deliveryDay } from "./delivery-day.ts";
import { seedDemo } from "./demo.ts";
import { PICKING_AREA } from "./picking-area.ts";
import { type Client, signUp } from "./tour-client.ts";
import { tourOrders, tourSkus } from "./tour-goods.ts";

type Print = (line: string) => void;

interface Identified {
  readonly id: string;
}

/** What the steps hand on to each other. */
interface Parties {
  readonly owner: Client;
  readonly exporter: Client;
  readonly planner: Client;
  readonly plannerId: string;
  readonly today: string;
}

/** @throws Error naming what the tour saw and what it should have seen */
function check(holds: boolean, says: string): void {
  if (!holds) throw new Error(says);
}

function euros(money: { amountMinor: number; currency: string }): string {
  return `${(money.amountMinor / 100).toFixed(2)} ${money.currency}`;
}

/** The owner lists 1,200 bins in Rotterdam. */
async function listCapacity({ owner, today }: Parties, print: Print) {
  const warehouse = await owner.post<Identified>("/v1/warehouses", {
    name: "Tour shed, Waalhaven",
    address: { line1: "Quay 12", city: "Rotterdam", postalCode: "3089 KR" },
    country: "NL",
    locode: "NLRTM",
    point: { type: "Point", coordinates: [4.4421, 51.8867] },
    timeZone: "Europe/Amsterdam",
    cutOff: "15:00",
    workingDays: [1, 2, 3, 4, 5],
    holidays: [],
    storageClasses: ["ambient"],
    dangerousGoodsClasses: ["9"],
    services: ["fba-prep", "returns", "labelling"],
  });
  const period = { from: today, until: dateOfDay(dayNumber(today) + 365) };
  const pool = await owner.post<Identified>("/v1/pools", {
    warehouseId: warehouse.id,
    zone: "A",
    storageClass: "ambient",
    unit: "pallet",
    slotsPerUnit: 10,
    capacity: [{ ...period, quantity: 120 }],
  });
  const listing = await owner.post<Identified>("/v1/listings", {
    poolId: pool.id,
    title: "120 pallet positions with a picking area, Rotterdam",
    period,
    minimumQuantity: 5,
    minimumTermDays: 30,
  });
  const refused = await owner.post(`/v1/listings/${listing.id}/publish`).catch(String);
  check(String(refused).includes("/rateCard"), "Publishing without a rate card must be refused.");
  const card = await owner.post<Identified>("/v1/rate-cards", {
    name: "Tour rates",
    currency: "EUR",
    rules: {
      storage: {
        basis: "pallet-day",
        tiers: [
          { fromDay: 0, rate: "0.30" },
          { fromDay: 60, rate: "0.55" },
        ],
      },
      inbound: [{ per: "pallet", rate: "6.00" }],
      pickAndPack: { perOrder: "0.80", perLine: "0.20", perUnit: "0.05" },
      minimumPerMonth: "40",
    },
  });
  await owner.call("PATCH", `/v1/listings/${listing.id}`, { rateCardId: card.id });
  await owner.post(`/v1/listings/${listing.id}/publish`);
  print(
    `   listed 120 pallet positions from ${period.from} until ${period.until} at 0.30 EUR a day`,
  );
  return { warehouseId: warehouse.id, listingId: listing.id };
}

/** The exporter uploads its goods and orders and asks for space. */
async function askForSpace({ exporter, today }: Parties, print: Print) {
  const skus = await exporter.post<{ created: number }>("/v1/skus/import", tourSkus());
  const orders = await exporter.post<{ orderCount: number; lineCount: number }>(
    "/v1/orders/import",
    tourOrders(today),
  );
  print(`   ${skus.created} SKUs, ${orders.orderCount} orders with ${orders.lineCount} lines`);
  const request = await exporter.post<Identified>("/v1/requests", {
    name: "West European stock",
    period: { from: dateOfDay(dayNumber(today) + 60), until: dateOfDay(dayNumber(today) + 150) },
    quantity: 40,
    unit: "pallet",
    region: { countries: ["EU", "GB"] },
    demandPlaces: [
      { point: { type: "Point", coordinates: [4.48, 51.92] }, share: 0.5 },
      { point: { type: "Point", coordinates: [6.96, 50.94] }, share: 0.3 },
      { point: { type: "Point", coordinates: [2.35, 48.86] }, share: 0.2 },
    ],
    services: [],
    currency: "EUR",
  });
  return request.id;
}

/** Matches ranked by total cost, with the reasons of those that are not. */
async function findMatches(
  { exporter }: Parties,
  requestId: string,
  listingId: string,
  print: Print,
) {
  const found = await exporter.get<Matches>(`/v1/requests/${requestId}/matches?limit=50`);
  check(found.matches.length > 0, "There must be a match.");
  check(
    found.matches.some((match) => match.listing.id === listingId),
    "The tour's own listing must be among the matches.",
  );
  for (const { listing, cost, score } of found.matches.slice(0, 3)) {
    const sum = cost.lines.reduce((total, line) => total + line.amount.amountMinor, 0);
    check(sum === cost.total.amountMinor, "Cost lines must add up to the total.");
    const lines = cost.lines.map(
      (line) => `${line.code} ${(line.amount.amountMinor / 100).toFixed(2)}`,
    );
    print(`   ${euros(cost.total)} a month, score ${score}: ${listing.title}`);
    print(`      ${lines.join(" + ")}`);
  }
  const miss = found.nearMisses.at(0);
  print(
    `   ${found.matchCount} match, ${found.nearMissCount} miss by one rule${miss ? ` (first: ${miss.lift.detail})` : ""}`,
  );
  print(
    `   ${found.excludedCount} excluded, by rule: ${Object.entries(found.excludedByRule)
      .map(([rule, count]) => `${rule} ${count}`)
      .join(", ")}`,
  );
}

/** Book, accept, begin; and the last pallets cannot be sold twice. */
async function lease({ owner, exporter, today }: Parties, listingId: string, print: Print) {
  const period = { from: today, until: dateOfDay(dayNumber(today) + 180) };
  const hold = await exporter.post<Identified>("/v1/holds", { listingId, period, quantity: 40 });
  const tooMuch = await exporter
    .post("/v1/holds", { listingId, period, quantity: 81 })
    .catch(String);
  check(String(tooMuch).includes("insufficient_capacity"), "81 of the 80 left must be refused.");
  const signed = await owner.post<Identified & { slotCount: number }>(
    `/v1/holds/${hold.id}/accept`,
  );
  let state = "";
  for (let tries = 0; state !== "active" && tries < 140; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    state = (await exporter.get<{ state: string }>(`/v1/leases/${signed.id}`)).state;
  }
  check(state === "active", `The lease begins today; it is ${state}.`);
  print(
    `   40 of 120 pallet positions leased until ${period.until}; 81 more were refused, 80 are left`,
  );
  print(`   the lease is ${state} and grants ${signed.slotCount} slots of zone A`);
}

/** The leased zone is slotted by the exporter's own orders and one order is walked. */
async function slotAndWalk({ owner, exporter }: Parties, warehouseId: string, print: Print) {
  const plan = await owner.post<Identified>("/v1/floor-plans", {
    warehouseId,
    name: "Picking area A",
    spec: PICKING_AREA,
  });
  const slotting = await exporter.post<Identified & { jobId: string }>("/v1/slottings", {
    floorPlanId: plan.id,
    source: "goods",
    seed: 1,
    // None is kept for the Netherlands; batteries may lie anywhere by this one.
    ruleBook: "us-49-cfr-177.848",
  });
  await exporter.jobDone(slotting.jobId);
  const { result } = await exporter.get<{
    result: {
      before: { optimalPerOrderM: number };
      after: { optimalPerOrderM: number; sShapePerOrderM: number };
      savedShare: number;
      gapStatement: string;
      placements: { skuCode: string }[];
      unassigned: unknown[];
    };
  }>(`/v1/slottings/${slotting.id}`);
  check(
    result.after.optimalPerOrderM < result.before.optimalPerOrderM,
    "Slotting must save metres.",
  );
  print(`   ${result.placements.length} SKUs slotted, ${result.unassigned.length} without a slot`);
  print(
    `   ${result.before.optimalPerOrderM.toFixed(1)} m an order before (random), ${result.after.optimalPerOrderM.toFixed(1)} m after: ${(100 * result.savedShare).toFixed(1)} % less`,
  );
  print(`   ${result.gapStatement}`);
  const lines = result.placements.filter((_, i) => i % 10 === 0).map(({ skuCode }) => skuCode);
  const walked = await exporter.post<{
    tours: { policy: string; lengthM: number }[];
  }>("/v1/tours", { slottingId: slotting.id, lines });
  print(
    `   one order of ${lines.length} lines: ${walked.tours.map(({ policy, lengthM }) => `${policy} ${lengthM.toFixed(1)} m`).join(", ")}`,
  );
  const svg = await exporter.get<string>(
    `/v1/floor-plans/${plan.id}/svg?slottingId=${slotting.id}`,
  );
  check(svg.startsWith("<svg"), "The floor plan is drawn as SVG.");
}

/** A planner is passed the grant and plans a delivery day. */
async function deliver({ exporter, planner, plannerId, today }: Parties, print: Print) {
  const grants = await exporter.get<{ items: Identified[] }>("/v1/grants?side=held");
  await exporter.post("/v1/grants", { grantId: grants.items.at(0)?.id, organisationId: plannerId });
  const plan = await planner.post<Identified & { jobId: string }>(
    "/v1/delivery-plans",
    deliveryDay(dateOfDay(dayNumber(today) + 1)),
  );
  const { progressCount } = await planner.jobDone(plan.jobId);
  const { result } = await planner.get<{
    result: {
      routes: { vehicleId: string; stops: unknown[]; distanceKm: number }[];
      unassigned: unknown[];
      totals: { distanceKm: number; cost: { total: { amountMinor: number; currency: string } } };
      gapShare: number;
      bound: { cost: { amountMinor: number; currency: string } };
      baseline: { servedCount: number; cost: { amountMinor: number; currency: string } };
    };
  }>(`/v1/delivery-plans/${plan.id}`);
  const served = result.routes.reduce((count, route) => count + route.stops.length, 0);
  check(served + result.unassigned.length === 40, "Each stop is served once or reported.");
  print(
    `   ${served} of 40 stops on ${result.routes.length} routes, ${result.totals.distanceKm.toFixed(1)} km, ${euros(result.totals.cost.total)}`,
  );
  print(`   nearest neighbour would cost ${euros(result.baseline.cost)}`);
  const gap = (100 * result.gapShare).toFixed(1);
  print(
    `   no plan costs over ${gap} % less (bound ${euros(result.bound.cost)}); ${progressCount} progress reports`,
  );
  const geojson = await planner.get<{ features: unknown[] }>(
    `/v1/delivery-plans/${plan.id}/geojson`,
  );
  print(`   GeoJSON with ${geojson.features.length} features`);
}

async function walk(url: string, print: Print): Promise<void> {
  const step = (title: string) => print(`\n${title}`);
  step("1. Sign up an owner, an exporter and a planner");
  const [owner, exporter, planner] = [
    await signUp(url, "Tour Owner", ["owner"]),
    await signUp(url, "Tour Exporter", ["exporter"]),
    await signUp(url, "Tour Planner", ["planner"]),
  ];
  const today = localDate("Europe/Amsterdam");
  const parties: Parties = {
    owner: owner.client,
    exporter: exporter.client,
    planner: planner.client,
    plannerId: planner.organisationId,
    today,
  };
  print("   three organisations, each with an API key of its own");
  step("2. The owner lists capacity");
  const { warehouseId, listingId } = await listCapacity(parties, print);
  step(
    "3. The exporter uploads goods and orders, and asks for 40 pallets in the EU or GB, for 90 days from day 60",
  );
  const requestId = await askForSpace(parties, print);
  step("4. Matches, ranked by total cost per 30 days");
  await findMatches(parties, requestId, listingId, print);
  step("5. A lease, never oversold");
  await lease(parties, listingId, print);
  step("6. The picking area");
  await slotAndWalk(parties, warehouseId, print);
  step("7. The delivery day");
  await deliver(parties, print);
}

/**
 * Walks the main job through the public API against a throw-away exchange among the demo market.
 *
 * @returns 0 if every step held, else 1
 */
export async function tour(print: Print): Promise<number> {
  const startedAt = performance.now();
  const dataDirectory = await mkdtemp(join(tmpdir(), `entrepot-tour-${process.pid}-`));
  const config = { ...readConfig({ LOG_LEVEL: "error", PORT: "0" }) };
  const server = await startServer(config, { dataDirectory, print: () => {} });
  try {
    await seedDemo(server);
    print(`A throw-away exchange with 400 demo listings is at ${server.url}`);
    await walk(server.url.replace("localhost", "127.0.0.1"), print);
    print(`\nEvery step held, in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s.`);
    return 0;
  } catch (error) {
    print(`\nA step did not hold: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await server.stop();
    await removeData(dataDirectory);
  }
}
