import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { randomOf } from "../../src/numeric/random.ts";
import { type Call, type LoadReport, load, send } from "../support/load.ts";
import { startProcess } from "../support/server-process.ts";
import * as calls from "./api-calls.ts";
import { type BenchMarket, checkBookings, openMarket } from "./api-market.ts";
import type { BenchOptions } from "./main.ts";

const BARE = join(import.meta.dirname, "api-bare.ts");
const REQUESTS = 20;
const MATCH_TARGET_MS = 300;

interface Scenario {
  readonly name: string;
  readonly clients: number;
  readonly next: (index: number) => Call;
  /** Asked once the load is over. */
  readonly check?: (report: LoadReport) => Promise<void>;
}

interface Run {
  readonly listings: number;
  readonly scenario: Scenario;
  readonly report: LoadReport;
  /** Calls a second of the bare SELECT in the same run. */
  readonly barePerSecond: number;
}

/**
 * Load on a real server process over a PostgreSQL that waits for its disk, all on this machine: so
 * each figure comes beside that of a bare SELECT measured minutes before. `--listings 400,20000`,
 * `--clients 16`, `--seconds` for each scenario, `--only search,book`.
 *
 * @throws Error if bookings oversold a pool, or one was lost or doubled
 */
export async function run(_files: string[], options: BenchOptions): Promise<void> {
  const { listings = "400,20000", clients = "16", only } = options.rest;
  const counts = listings.split(",").map(Number);
  for (const number of [...counts, Number(clients)]) {
    if (Number.isInteger(number) && number > 0) continue;
    throw new RangeError("--listings takes counts with commas between, --clients one count.");
  }
  const wanted = only?.split(",");
  if (!options.json) printHead();
  for (const count of counts) {
    await using market = await openMarket(count, options.seed);
    await using server = await startProcess(["serve", "--no-jobs"], { DATABASE_URL: market.url });
    const bare = await measureBare(market, Number(clients), options);
    print({ listings: count, ...bare }, options);
    const scenarios = await scenariosOf(server.url, market, Number(clients), options.seed);
    for (const scenario of scenarios) {
      if (wanted && !wanted.includes(scenario.name)) continue;
      const report = await loadOn(scenario, options);
      await scenario.check?.(report);
      print({ listings: count, scenario, report, barePerSecond: bare.barePerSecond }, options);
    }
  }
}

function loadOn({ clients, next }: Scenario, { seconds }: BenchOptions): Promise<LoadReport> {
  return load({ clients, next, seconds, warmUpSeconds: Math.min(2, seconds / 2) });
}

/** The yardstick in a process of its own, which ends before anything else is measured. */
async function measureBare(market: BenchMarket, clients: number, options: BenchOptions) {
  const child = spawn(process.execPath, [BARE], {
    env: { ...process.env, DATABASE_URL: market.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await Promise.race([
      once(createInterface({ input: child.stdout }), "line").then(([line]) => String(line)),
      once(child, "exit").then(() => {
        throw new Error("The bare server ended before it could be asked.");
      }),
    ]);
    const next = calls.bareCalls(url, market, options.seed);
    const scenario = { name: "bare SELECT", clients, next };
    const report = await loadOn(scenario, options);
    return { scenario, report, barePerSecond: report.answered / report.seconds };
  } finally {
    child.kill("SIGTERM");
  }
}

async function scenariosOf(
  url: string,
  market: BenchMarket,
  clients: number,
  seed: number,
): Promise<Scenario[]> {
  const asked = await askForSpace(url, market, seed);
  const match = calls.matchCalls(url, asked);
  let holdCount = 0;
  const check = async ({ everyStatus }: LoadReport) => {
    holdCount += everyStatus["201"] ?? 0;
    await checkBookings(market.db, holdCount);
  };
  const roomiest = market.bookable.reduce((a, b) =>
    a.minimumQuantity <= b.minimumQuantity ? a : b,
  );
  return [
    { name: "listing", clients, next: calls.listingCalls(url, market, seed) },
    { name: "search", clients, next: calls.searchCalls(url, market, seed) },
    { name: "match", clients, next: match },
    { name: "match", clients: 1, next: match },
    { name: "book", clients, next: calls.bookCalls(url, market, seed), check },
    {
      name: "book-one-pool",
      clients,
      next: calls.bookCalls(url, market, seed + 1, () => roomiest),
      check,
    },
  ];
}

/** Requests of all exporters in turn, through the API. */
async function askForSpace(url: string, market: BenchMarket, seed: number) {
  const random = randomOf(seed);
  const agent = new Agent({ keepAlive: true });
  const asked: { id: string; token: string }[] = [];
  for (let index = 0; index < REQUESTS; index++) {
    const token = market.tokens[index % market.tokens.length]!;
    const body = calls.requestBody(random, market.firstDay, index);
    const answer = await send(agent, calls.addRequestCall(url, token, body));
    if (answer.status !== 201) throw new Error(`A request was refused: ${answer.body}`);
    asked.push({ id: (JSON.parse(answer.body) as { id: string }).id, token });
  }
  agent.destroy();
  return asked;
}

function printHead(): void {
  const columns = [
    "listings".padStart(8),
    "scenario".padEnd(14),
    "clients".padStart(7),
    "req/s".padStart(8),
    "of bare".padStart(8),
    "p50 ms".padStart(8),
    "p95 ms".padStart(8),
    "p99 ms".padStart(8),
    "KB".padStart(6),
    " answers",
  ];
  process.stdout.write(`${columns.join(" ")}\n`);
}

function print({ listings, scenario, report, barePerSecond }: Run, options: BenchOptions): void {
  const { name, clients } = scenario;
  const perSecond = report.answered / report.seconds;
  if (options.json) {
    const { everyStatus: _, ...figures } = report;
    const line = { instance: `${name}@${listings}`, listings, scenario: name, clients, perSecond };
    process.stdout.write(`${JSON.stringify({ ...line, barePerSecond, ...figures })}\n`);
    return;
  }
  const answers = Object.entries(report.statuses).map(([kind, count]) => `${count} × ${kind}`);
  const columns = [
    String(listings).padStart(8),
    name.padEnd(14),
    String(clients).padStart(7),
    perSecond.toFixed(0).padStart(8),
    (perSecond / barePerSecond).toFixed(3).padStart(8),
    ...[report.p50Ms, report.p95Ms, report.p99Ms].map((ms) => ms.toFixed(1).padStart(8)),
    (report.bytes / 1_000).toFixed(1).padStart(6),
    ` ${answers.join(", ")}`,
  ];
  process.stdout.write(`${columns.join(" ")}\n`);
  if (name !== "match" || clients > 1) return;
  const verdict = report.p95Ms < MATCH_TARGET_MS ? "met" : "missed";
  process.stdout.write(`         p95 of one match under ${MATCH_TARGET_MS} ms: ${verdict}\n`);
}
