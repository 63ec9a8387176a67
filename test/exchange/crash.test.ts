import { randomUUID } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenAuditLink } from "../../src/platform/audit.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { migrate } from "../../src/platform/migrate.ts";
import { type EmbeddedPostgres, startPostgres } from "../../src/platform/postgres/index.ts";
import { removeData } from "../../src/platform/postgres/remove-data.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing } from "../support/given-listing.ts";
import { type ServerProcess, startProcess } from "../support/server-process.ts";

const WRITES = 200;
const AT_ONCE = 10;

let directory: string;
let postgres: EmbeddedPostgres;
let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  // A server of its own, with fsync on: this file kills it.
  directory = await mkdtemp(join(tmpdir(), `entrepot-test-${process.pid}-crash-`));
  postgres = await startPostgres({ directory });
  await migrate(postgres.url);
  exchange = await createExchange({ url: postgres.url });
  exporter = await exchange.givenParty(["exporter"]);
});
afterAll(async () => {
  await exchange[Symbol.asyncDispose]();
  await postgres.stop();
  await removeData(directory);
});

interface Write {
  readonly key: string;
  /** The answer's id, once it came. */
  holdId?: string;
}

/** Books one pallet under a write's own key; an answer that does not come is no answer. */
async function attempt(url: string, listing: GivenListing, write: Write): Promise<void> {
  try {
    const response = await fetch(`${url}/v1/holds`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${exporter.token}`,
        "Content-Type": "application/json",
        "Idempotency-Key": write.key,
      },
      body: JSON.stringify({ listingId: listing.edgeId, period: listing.period, quantity: 1 }),
    });
    if (response.status === 201) write.holdId = ((await response.json()) as { id: string }).id;
  } catch {
    // The connection broke; whether it was booked is what the retry finds out.
  }
}

/** Books until every write is answered, `AT_ONCE` at a time; `meanwhile` runs after a share of them. */
async function bookAll(
  urlOf: () => string,
  listing: GivenListing,
  meanwhile: { after: number; run: () => Promise<void> },
): Promise<{ writes: Write[]; unanswered: number }> {
  const writes: Write[] = Array.from({ length: WRITES }, () => ({ key: randomUUID() }));
  let next = 0;
  let interruption: Promise<void> | undefined;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < WRITES) {
        const write = writes[next++]!;
        if (next === meanwhile.after) interruption = meanwhile.run();
        await attempt(urlOf(), listing, write);
      }
    }),
  );
  await interruption;
  const unanswered = writes.filter(({ holdId }) => holdId === undefined);
  const before = unanswered.length;
  for (
    let round = 0;
    unanswered.some(({ holdId }) => holdId === undefined) && round < 60;
    round++
  ) {
    for (const write of unanswered) {
      if (write.holdId === undefined) await attempt(urlOf(), listing, write);
    }
    if (unanswered.some(({ holdId }) => holdId === undefined)) await sleep(250);
  }
  return { writes, unanswered: before };
}

async function expectOneEffectEach(listing: GivenListing, writes: readonly Write[]): Promise<void> {
  const rows = await exchange.db
    .selectFrom("exchange.hold")
    .select("id")
    .where("listingId", "=", listing.listingId)
    .execute();
  const acknowledged = writes.map(({ holdId }) => fromEdgeId("hold", holdId ?? ""));
  expect(new Set(acknowledged).size).toBe(WRITES);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(acknowledged));
  expect(await brokenAuditLink(exchange.ctx, exporter.organisationId)).toBeUndefined();
}

test("kill -9 of the server during 200 bookings: none acknowledged is lost, none done twice", async () => {
  const listing = await givenListing(exchange, { quantity: 10_000 });
  const env = { DATABASE_URL: postgres.url };
  let server: ServerProcess = await startProcess(["serve", "--no-jobs"], env);
  const { writes, unanswered } = await bookAll(() => server.url, listing, {
    after: 60,
    async run() {
      await server.kill();
      server = await startProcess(["serve", "--no-jobs"], env);
    },
  });
  await server[Symbol.asyncDispose]();
  expect(unanswered).toBeGreaterThan(0);
  await expectOneEffectEach(listing, writes);
});

test("kill -9 of PostgreSQL during 200 bookings: the same, and it comes back by itself", async () => {
  const listing = await givenListing(exchange, { quantity: 10_000 });
  await using server = await startProcess(["serve", "--no-jobs"], { DATABASE_URL: postgres.url });
  const { writes, unanswered } = await bookAll(() => server.url, listing, {
    after: 60,
    async run() {
      const pidFile = await readFile(join(postgres.directory, "data/postmaster.pid"), "utf8");
      process.kill(Number(pidFile.split("\n").at(0)), "SIGKILL");
    },
  });
  expect(unanswered).toBeGreaterThan(0);
  await expectOneEffectEach(listing, writes);
});
