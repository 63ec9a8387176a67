/**
 * A full matrix on a real self-hosted GraphHopper: what it costs the server, and whether every leg
 * is what a single route says.
 *
 *     npm run -s bench -- roads [city.osm.pbf] [--stops 100] [--profile car] [--sample 200]
 *         [--legs 80] [--json]
 *
 * Starts the server itself: Java 17 and the jar of `infra/graphhopper/README.md`. Without a file
 * the Porto extract of BENCH_DATA is taken (osm/porto-2015-06-06.osm.pbf, from conveyal/r5's tests).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connectGraphHopper } from "../../src/delivery/network/graphhopper.ts";
import type { LonLat, RoadNetwork } from "../../src/delivery/network/road-network.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { lackingForGraphHopper, startGraphHopper } from "../support/graphhopper-server.ts";
import type { BenchOptions } from "./main.ts";

const DATA = process.env.BENCH_DATA ?? "../shared/data";
const PORTO = join(DATA, "osm/porto-2015-06-06.osm.pbf");
/** Around the middle of an extract, in degrees: 15 km by 13 km at Porto. */
const [HALF_WIDTH, HALF_HEIGHT] = [0.09, 0.06];
/** Where the Porto stops lie; of other extracts, the middle of the box. */
const PORTO_CENTRE: LonLat = [-8.61, 41.16];
const TICKS_PER_S = 100;
const WARM_UP_ROUNDS = 3;
const MOST_ERROR = 0.001 + 1e-9;
const CALL = { deadlineMs: 600_000, allowEstimate: false };

/** What a process has used of all processors, in seconds. Linux alone tells. */
function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(1)!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S;
}

/** Points that lie on the network. */
async function stopsOf(roads: RoadNetwork, centre: LonLat, count: number, seed: number) {
  const random = randomOf(seed);
  const anywhere = (): LonLat => [
    centre[0] + (2 * random.next() - 1) * HALF_WIDTH,
    centre[1] + (2 * random.next() - 1) * HALF_HEIGHT,
  ];
  const stops: LonLat[] = [];
  while (stops.length < count) {
    const points = Array.from({ length: count }, anywhere);
    const snaps = await roads.snap({ points, profile: "car" }, CALL);
    const found = points.filter((_, index) => snaps[index]!.point !== null);
    stops.push(...found.slice(0, count - stops.length));
  }
  return stops;
}

async function single(url: string, profile: string, points: readonly LonLat[]) {
  const response = await fetch(`${url}/route`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ profile, points, calc_points: false }),
  });
  const { paths } = (await response.json()) as { paths?: { time: number; distance: number }[] };
  const path = paths?.at(0);
  return path && { seconds: path.time / 1_000, metres: path.distance };
}

export async function run(files: string[], options: BenchOptions): Promise<void> {
  const lacking = lackingForGraphHopper();
  const file = files.at(0) ?? PORTO;
  if (lacking !== undefined || !existsSync(file)) {
    console.error(`roads: not run, ${lacking ?? `no extract at ${file}`}.`);
    process.exitCode = 1;
    return;
  }
  const { stops: stopText = "100", sample = "200", profile = "car", legs = "80" } = options.rest;
  await using server = await startGraphHopper(file, {}, []);
  const connect = () => connectGraphHopper({ baseUrl: server.url, legsPerRequest: Number(legs) });
  const roads = await connect();
  const { bbox } = await roads.capabilities();
  const isPorto = file === PORTO;
  const centre: LonLat = isPorto
    ? PORTO_CENTRE
    : [(bbox![0] + bbox![2]) / 2, (bbox![1] + bbox![3]) / 2];
  const stops = await stopsOf(roads, centre, Number(stopText), options.seed);
  const others = await stopsOf(roads, centre, Number(stopText), options.seed + 1);
  const matrixOf = (on: RoadNetwork, points: readonly LonLat[]) =>
    on.matrix({ from: points, to: points, profile }, CALL);
  // Other stops: the virtual machine learns, the caches do not.
  const coldAt = cpuSecondsOf(server.pid);
  await matrixOf(roads, others);
  const coldS = cpuSecondsOf(server.pid) - coldAt;
  for (let round = 1; round < WARM_UP_ROUNDS; round++) await matrixOf(await connect(), others);

  const measured = await connect();
  const [serverAt, ownAt, startedAt] = [
    cpuSecondsOf(server.pid),
    process.cpuUsage(),
    performance.now(),
  ];
  const matrix = await matrixOf(measured, stops);
  const seconds = (performance.now() - startedAt) / 1_000;
  const serverCpuS = cpuSecondsOf(server.pid) - serverAt;
  const own = process.cpuUsage(ownAt);
  const mismatches = await mismatchesOf(
    server.url,
    profile,
    stops,
    matrix,
    Number(sample),
    options,
  );
  const result = {
    instance: `${file.split("/").at(-1)} ${stops.length} × ${stops.length} ${profile}`,
    serverCpuS: Math.round(serverCpuS * 100) / 100,
    serverColdCpuS: Math.round(coldS * 100) / 100,
    nodeCpuS: Math.round((own.user + own.system) / 1e4) / 100,
    seconds: Math.round(seconds * 100) / 100,
    failures: matrix.failures.length,
    sample: Number(sample),
    mismatches,
  };
  if (options.json) console.log(JSON.stringify(result));
  else console.table([result]);
}

/** How many of a sample of pairs differ from a single route by more than 1 ms or 1 mm. */
async function mismatchesOf(
  url: string,
  profile: string,
  stops: readonly LonLat[],
  matrix: { readonly seconds: Float64Array; readonly metres: Float64Array },
  sampleCount: number,
  { seed }: BenchOptions,
): Promise<number> {
  const random = randomOf(seed);
  let count = 0;
  for (let sample = 0; sample < sampleCount; sample++) {
    const [from, to] = [random.below(stops.length), random.below(stops.length)];
    const cell = from * stops.length + to;
    const route = await single(url, profile, [stops[from]!, stops[to]!]);
    const [seconds, metres] = [matrix.seconds[cell]!, matrix.metres[cell]!];
    const isSame = route
      ? Math.abs(route.seconds - seconds) <= MOST_ERROR &&
        Math.abs(route.metres - metres) <= MOST_ERROR
      : Number.isNaN(seconds);
    if (!isSame) count++;
  }
  return count;
}
