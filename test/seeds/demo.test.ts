import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDemo } from "../../seeds/demo.ts";
import { work } from "../../src/jobs.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
  await seedDemo(exchange.ctx);
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("sixty owners, four hundred listings on four continents, twelve exporters, all labelled", async () => {
  const organisations = await exchange.db.selectFrom("trust.organisation").selectAll().execute();
  const count = (role: string) => organisations.filter(({ roles }) => roles.includes(role)).length;
  expect([count("owner"), count("exporter"), count("planner"), count("operator")]).toEqual([
    60, 12, 1, 1,
  ]);
  for (const { name, demo } of organisations)
    expect([name.endsWith("(demo)"), demo]).toEqual([true, true]);
  const listings = await exchange.db
    .selectFrom("exchange.listing as listing")
    .innerJoin("exchange.pool as pool", "pool.id", "listing.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .select(["warehouse.locode", "warehouse.country"])
    .where("listing.state", "=", "published")
    .execute();
  expect(listings).toHaveLength(400 + 1);
  const places = new Set(listings.map(({ locode }) => locode));
  for (const hub of [
    "NLRTM",
    "DEHAM",
    "GBFXT",
    "USLAX",
    "USNYC",
    "USSAV",
    "AUSYD",
    "JPTYO",
    "PLWAW",
    "ESMAD",
    "AEDXB",
    "IDJKT",
  ]) {
    expect(places).toContain(hub);
  }
});

test("no demo pool is oversold, and seeding again changes nothing", async () => {
  const pools = await exchange.db.selectFrom("exchange.pool").select("id").execute();
  await seedDemo(exchange.ctx);
  expect(await exchange.db.selectFrom("exchange.pool").select("id").execute()).toHaveLength(
    pools.length,
  );
});

test("two exchanges seeded on the same day are the same", async () => {
  await using other = await createExchange();
  await seedDemo(other.ctx);
  const told = (of: TestExchange) =>
    of.db
      .selectFrom("exchange.listing")
      .select(["id", "title", "during"])
      .orderBy("id")
      .limit(400)
      .execute();
  expect(await told(other)).toEqual(await told(exchange));
});

test("the worked lease has begun, and what was asked for its floor and the delivery day come out", async () => {
  const leases = await exchange.db.selectFrom("exchange.lease").select("state").execute();
  expect(leases).toEqual([{ state: "active" }]);
  const jobs = await exchange.db.selectFrom("platform.job").select(["id", "kind"]).execute();
  const kinds = ["delivery-plan", "layout", "slotting", "wave"];
  expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(kinds);
  for (const { id } of jobs) await runJob(exchange.ctx, work.jobs, id);
  const states = await exchange.db
    .selectFrom("platform.job")
    .select(["state", "problem"])
    .execute();
  expect(states).toEqual(Array(kinds.length).fill({ state: "succeeded", problem: null }));
});

test("every role finds something to do: requests, a hold to answer, a grant to plan under", async () => {
  const { db } = exchange;
  const requests = await db.selectFrom("exchange.request").select("state").execute();
  expect(requests).toEqual(Array(12).fill({ state: "open" }));
  const waiting = await db
    .selectFrom("exchange.hold")
    .innerJoin("trust.membership", "trust.membership.organisationId", "exchange.hold.ownerId")
    .innerJoin("trust.person", "trust.person.id", "trust.membership.personId")
    .select("trust.person.email")
    .where("exchange.hold.state", "=", "active")
    .execute();
  expect(waiting).toEqual([{ email: "owner@demo.example" }]);
  const passedOn = await db
    .selectFrom("trust.grant")
    .innerJoin("trust.organisation", "trust.organisation.id", "trust.grant.organisationId")
    .select("trust.organisation.name")
    .where("parentId", "is not", null)
    .execute();
  expect(passedOn).toEqual([{ name: "Compass Planning (demo)" }]);
});
