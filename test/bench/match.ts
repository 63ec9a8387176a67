import type { z } from "@hono/zod-openapi";
import { sql } from "kysely";
import { seedExporters } from "../../seeds/exporters.ts";
import { idSource } from "../../seeds/ids.ts";
import { seedMarket } from "../../seeds/market.ts";
import { readPlaces } from "../../seeds/places.ts";
import { greatCircleNetwork } from "../../src/delivery/network/great-circle.ts";
import { findMatches } from "../../src/exchange/matching/find-matches.ts";
import { addRequest } from "../../src/exchange/requests/add-request.ts";
import { AddRequestInput } from "../../src/exchange/requests/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import type { Context } from "../../src/platform/context.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { SCOPES } from "../../src/platform/http.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { migrate } from "../../src/platform/migrate.ts";
import { dateOfDay, dayNumber } from "../../src/platform/period.ts";
import { silentLog } from "../../src/platform/telemetry.ts";
import { startThrowAwayPostgres } from "../support/throw-away-postgres.ts";
import type { BenchOptions } from "./main.ts";

const TODAY = "2030-01-01";
const REQUESTS = 24;
const REGIONS = [["EU"], ["US"], ["ASEAN"], ["NL", "BE", "DE"], ["GB"], ["CN", "KR"]];

type Input = z.input<typeof AddRequestInput>;

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}

/** Varied requests of one exporter: by country group, around a port, or anywhere under a ceiling. */
function requestsOf(seed: number): Input[] {
  const random = randomOf(seed);
  const places = readPlaces();
  return Array.from({ length: REQUESTS }, (_, i) => {
    const from = dayNumber(TODAY) + 60 + random.below(60);
    const place = places[random.below(places.length)]!;
    const point = {
      type: "Point" as const,
      coordinates: [place.lon, place.lat] as [number, number],
    };
    return {
      name: `Request ${i}`,
      period: { from: dateOfDay(from), until: dateOfDay(from + 60 + random.below(60)) },
      quantity: 5 + random.below(60),
      unit: "pallet",
      currency: "USD",
      ...(i % 3 === 0
        ? { region: { countries: REGIONS[i % REGIONS.length]! as never } }
        : i % 3 === 1
          ? { region: { point, radiusKm: 300 + random.below(1_500) } }
          : { priceCeiling: { amountMinor: 2_000_000, currency: "USD" as const } }),
      demandPlaces: [{ point, share: 1 }],
    };
  });
}

async function measure(listingCount: number, options: BenchOptions): Promise<void> {
  await using server = await startThrowAwayPostgres();
  await migrate(server.url);
  const db = openDatabase(server.url);
  const random = randomOf(options.seed);
  const newId = idSource(random);
  const ownerCount = Math.max(60, Math.floor(listingCount / 20));
  await seedMarket(db, {
    random,
    newId,
    places: readPlaces(),
    ownerCount,
    listingCount,
    firstDay: TODAY,
  });
  const { exporterIds } = await seedExporters(db, { random, newId, count: 1, today: TODAY });
  await sql`vacuum analyze`.execute(db);
  const ctx: Context = {
    db,
    ports: { mail: { send: async () => {} }, roads: greatCircleNetwork() },
    log: silentLog,
    requestId: "bench",
    actor: {
      kind: "key",
      id: newId(),
      organisationId: exporterIds[0]!,
      roles: ["exporter"],
      memberRole: "member",
      scopes: SCOPES,
    },
  };
  const ids: string[] = [];
  for (const input of requestsOf(options.seed)) {
    const { request } = await addRequest(ctx, AddRequestInput.parse(input));
    ids.push(fromEdgeId("request", request.id)!);
  }
  const times: number[] = [];
  const counts: number[] = [];
  for (const id of ids) await findMatches(ctx, id, { limit: 20 }); // warm
  const until = performance.now() + options.seconds * 1_000;
  for (let i = 0; performance.now() < until; i++) {
    const startedAt = performance.now();
    const found = await findMatches(ctx, ids[i % ids.length]!, { limit: 20 });
    times.push(performance.now() - startedAt);
    counts.push(found.matchCount);
  }
  await db.destroy();
  times.sort((a, b) => a - b);
  const row = {
    listings: listingCount,
    runs: times.length,
    p50Ms: share(times, 0.5),
    p95Ms: share(times, 0.95),
    p99Ms: share(times, 0.99),
    meanMatches: counts.reduce((sum, count) => sum + count, 0) / counts.length,
  };
  if (options.json) return console.log(JSON.stringify(row));
  const figures = [row.p50Ms, row.p95Ms, row.p99Ms].map((ms) => ms.toFixed(1).padStart(8));
  console.log(
    `${String(row.listings).padStart(9)} ${figures.join(" ")} ${row.meanMatches.toFixed(0).padStart(9)} ${String(row.runs).padStart(6)}`,
  );
}

/** Time of one match at a time, in process, at two sizes of the market. */
export async function run(_files: string[], options: BenchOptions): Promise<void> {
  const sizes = (options.rest.listings ?? "400,20000").split(",").map(Number);
  if (!options.json) console.log(" listings   p50 ms   p95 ms   p99 ms   matches   runs");
  for (const size of sizes) await measure(size, options);
}
