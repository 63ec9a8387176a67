import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Health } from "../../src/flow/operations/schema.ts";
import { audit } from "../../src/platform/audit.ts";
import { inTransaction } from "../../src/platform/db.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { publish } from "../../src/platform/outbox.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing } from "../support/given-listing.ts";
import { givenMember, type SignedIn } from "../trust/people.ts";

let exchange: TestExchange;
let operator: Party;
let admin: SignedIn;
beforeAll(async () => {
  exchange = await createExchange();
  operator = await exchange.givenParty(["operator"]);
  admin = await givenMember(exchange, operator);
});
afterAll(() => exchange[Symbol.asyncDispose]());

function health(): Promise<Health> {
  return exchange.call<Health>(200, "GET", "/v1/operations/health", { as: operator });
}

/** Every page of a list, one row each, to the end. */
async function pages<Row>(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | undefined = `${path}${path.includes("?") ? "&" : "?"}limit=1`;
  while (next !== undefined) {
    const response = await exchange.request("GET", next, { headers: admin.headers });
    expect(response.status).toBe(200);
    const page = (await response.json()) as { items: Row[] };
    expect(page.items.length).toBeLessThanOrEqual(1);
    rows.push(...page.items);
    next = /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return rows;
}

async function givenJob(
  party: Party,
  job: { id?: string; state?: string; kind?: string; createdAt: Date },
) {
  const { id = newId(), state = "queued", kind = "slotting", createdAt } = job;
  await exchange.db
    .insertInto("platform.job")
    .values({
      id,
      organisationId: party.organisationId,
      kind,
      subjectId: newId(),
      state,
      createdAt,
    })
    .execute();
  return toEdgeId("job", id);
}

function act(party: Party, action: string): Promise<void> {
  return inTransaction(party.ctx, (ctx) => audit(ctx, action, newId()));
}

interface Link {
  readonly action: string;
  readonly seq: number;
  readonly at: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

test("health tells of the database and of the process that answers", async () => {
  const { database, process: use } = await health();
  expect(database.version).toMatch(/^\d+\.\d+/);
  expect(database.sizeBytes).toBeGreaterThan(1_000_000);
  expect(database.roundTripMs).toBeGreaterThan(0);
  expect(database.connectionsInUse).toBeGreaterThan(0);
  expect(database.connectionsMax).toBeGreaterThanOrEqual(database.connectionsInUse);
  expect(database.lastMigration).toMatch(/^\d{4}-.*\.sql$/);
  expect(database.migrationCount).toBe(Number(database.lastMigration!.slice(0, 4)));
  expect(use!.memoryBytes).toBeGreaterThan(1_000_000);
});

test("health counts listings, holds, leases and organisations as they come and go", async () => {
  const before = await health();
  const listing = await givenListing(exchange);
  await givenListing(exchange, { owner: listing.owner, state: "paused" });
  const exporter = await exchange.givenParty(["exporter"]);
  const body = { listingId: listing.edgeId, period: listing.period, quantity: 5 };
  const hold = () =>
    exchange.call<{ id: string }>(201, "POST", "/v1/holds", { as: exporter, body });
  const [accepted, lapsed] = [await hold(), await hold(), await hold()];
  await exchange.call(201, "POST", `/v1/holds/${accepted.id}/accept`, { as: listing.owner });
  await exchange.db.updateTable("exchange.lease").set({ state: "active" }).execute();
  await exchange.db
    .updateTable("exchange.hold")
    .set({ expiresAt: new Date(0) })
    .where("id", "=", fromEdgeId("hold", lapsed.id)!)
    .execute();
  const after = await health();
  expect(after.organisationCount - before.organisationCount).toBe(2);
  expect(after.publishedListingCount - before.publishedListingCount).toBe(1);
  expect(after.openHoldCount - before.openHoldCount).toBe(1);
  expect(after.activeLeaseCount - before.activeLeaseCount).toBe(1);
});

test("health tells how many jobs are in each state and how long the oldest waits", async () => {
  const party = await exchange.givenParty(["owner"]);
  const before = await health();
  const hourAgo = new Date(Date.now() - 3_600_000);
  await givenJob(party, { createdAt: hourAgo });
  await givenJob(party, { createdAt: new Date() });
  await givenJob(party, { state: "failed", createdAt: new Date(0) });
  const { jobs } = await health();
  expect(Object.keys(jobs.countByState)).toEqual([
    "queued",
    "running",
    "succeeded",
    "failed",
    "stopped",
  ]);
  expect(jobs.countByState.queued - before.jobs.countByState.queued).toBe(2);
  expect(jobs.countByState.failed - before.jobs.countByState.failed).toBe(1);
  expect(jobs.oldestQueuedS).toBeGreaterThanOrEqual(3_600);
  expect(jobs.oldestQueuedS).toBeLessThan(3_660);
});

test("health tells of news that is not delivered yet, and of news given up", async () => {
  await sql`delete from pgboss.job where name = 'events'`.execute(exchange.db);
  expect((await health()).news).toEqual({
    undeliveredCount: 0,
    oldestUndeliveredS: null,
    givenUpCount: 0,
  });
  const party = await exchange.givenParty(["owner"]);
  for (const type of ["a", "b", "c", "d"]) {
    await publish(party.ctx, { type, subjectId: newId(), payload: { type } });
  }
  // The oldest two are on no way any more: delivered, and given up.
  await sql`update pgboss.job set created_on = now() - make_interval(mins => place),
      state = (array['created', 'retry', 'completed', 'failed'])[place]::pgboss.job_state
    from (select id, row_number() over ()::int as place from pgboss.job where name = 'events') placed
    where job.id = placed.id and job.name = 'events'`.execute(exchange.db);
  const { news } = await health();
  expect(news).toMatchObject({ undeliveredCount: 2, givenUpCount: 1 });
  expect(news.oldestUndeliveredS).toBeGreaterThanOrEqual(120);
  expect(news.oldestUndeliveredS).toBeLessThan(150);
});

test("jobs of all organisations are listed newest first, with whose they are", async () => {
  await exchange.db.deleteFrom("platform.job").execute();
  const [one, other] = [
    await exchange.givenParty(["owner"], "One"),
    await exchange.givenParty(["planner"], "Other"),
  ];
  const [early, late] = [new Date("2026-11-01T09:00:00Z"), new Date("2026-11-02T09:00:00Z")];
  const [id, laterId] = [newId(), newId()].toSorted();
  const first = await givenJob(one, { id: id!, createdAt: early });
  const second = await givenJob(other, { id: laterId!, createdAt: early, kind: "delivery-plan" });
  const third = await givenJob(one, { createdAt: late, state: "failed" });
  const path = "/v1/operations/jobs";
  type Row = { id: string; organisation: { id: string; name: string } };
  const idsOf = async (query = "") => (await pages<Row>(`${path}${query}`)).map(({ id }) => id);
  expect(await idsOf()).toEqual([third, second, first]);
  expect(await idsOf("?state=queued")).toEqual([second, first]);
  expect(await idsOf("?kind=slotting")).toEqual([third, first]);
  expect(await idsOf("?kind=slotting&state=queued")).toEqual([first]);
  const rows = await pages<Row>(`${path}?kind=delivery-plan`);
  expect(rows).toMatchObject([
    { state: "queued", kind: "delivery-plan", organisation: { id: other.edgeId, name: "Other" } },
  ]);
});

test("an organisation's own jobs can be asked for by kind as well", async () => {
  const party = await exchange.givenParty(["owner", "planner"]);
  await givenJob(party, { createdAt: new Date() });
  const plan = await givenJob(party, { createdAt: new Date(), kind: "delivery-plan" });
  const page = await exchange.call<{ items: { id: string }[] }>(
    200,
    "GET",
    "/v1/jobs?kind=delivery-plan",
    { as: party },
  );
  expect(page.items.map(({ id }) => id)).toEqual([plan]);
});

test("all chains are listed newest first, also what was done in the same moment", async () => {
  const [one, other] = [
    await exchange.givenParty(["owner"], "One"),
    await exchange.givenParty(["owner"], "Other"),
  ];
  await exchange.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    await db.deleteFrom("platform.audit").execute();
    await db.deleteFrom("platform.auditHead").execute();
  });
  for (const party of [one, other, one, other, one]) await act(party, "testVerb");
  await act(other, "otherVerb");
  await exchange.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    const at = new Date("2026-11-01T09:00:00Z");
    await db.updateTable("platform.audit").set({ at }).where("seq", "<", 3).execute();
  });
  const path = "/v1/operations/audit";
  const links = await pages<Link>(path);
  const told = links.map(({ organisation, seq }) => `${organisation.name} ${seq}`);
  // The same moment: by organisation, the greater id first, and then by place in its chain. Which
  // id is the greater is chance where both were minted in one millisecond.
  expect(told.slice(0, 2).toSorted()).toEqual(["One 3", "Other 3"]);
  const names = one.organisationId > other.organisationId ? ["One", "Other"] : ["Other", "One"];
  expect(told.slice(2)).toEqual(names.flatMap((name) => [`${name} 2`, `${name} 1`]));
  const ofOne = await pages<Link>(`${path}?organisationId=${one.edgeId}`);
  expect(ofOne.map(({ seq, organisation }) => [seq, organisation])).toEqual(
    [3, 2, 1].map((seq) => [seq, { id: one.edgeId, name: "One" }]),
  );
  const byVerb = await pages<Link>(`${path}?operation=otherVerb`);
  expect(byVerb).toMatchObject([{ action: "otherVerb", seq: 3, actor: { name: "test" } }]);
  expect(await pages<Link>(`${path}?organisationId=${toEdgeId("organisation", newId())}`)).toEqual(
    [],
  );
});

test("what was done can be asked for by when it was done, half-open", async () => {
  const party = await exchange.givenParty(["owner"]);
  for (let i = 0; i < 3; i++) await act(party, "testVerb");
  await exchange.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    await sql`update platform.audit set at = timestamptz '2026-10-01 09:00Z' + make_interval(hours => seq::int)
      where organisation_id = ${party.organisationId}`.execute(db);
  });
  const path = `/v1/operations/audit?organisationId=${party.edgeId}`;
  const seqsOf = async (query: string) => (await pages<Link>(path + query)).map(({ seq }) => seq);
  expect(await seqsOf("&from=2026-10-01T11:00:00Z")).toEqual([3, 2]);
  expect(await seqsOf("&until=2026-10-01T11:00:00Z")).toEqual([1]);
  expect(await seqsOf("&from=2026-10-01T11:00:00Z&until=2026-10-01T12:00:00Z")).toEqual([2]);
});

test("every chain is verified, and the broken ones are named", async () => {
  const parties: Party[] = [];
  for (let i = 0; i < 3; i++) {
    const party = await exchange.givenParty(["owner"], `Chain ${i}`);
    for (let j = 0; j < 4; j++) await act(party, "testVerb");
    parties.push(party);
  }
  const verify = () =>
    exchange.call<{ checkedCount: number; brokenCount: number; broken: unknown[] }>(
      200,
      "GET",
      "/v1/operations/audit/verify",
      { headers: admin.headers },
    );
  const before = await verify();
  const broken = parties.at(1)!;
  await exchange.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    await db
      .updateTable("platform.audit")
      .set({ action: "otherVerb" })
      .where("organisationId", "=", broken.organisationId)
      .where("seq", "=", 3)
      .execute();
  });
  const after = await verify();
  const { organisationCount } = await health();
  expect(after.checkedCount).toBe(organisationCount);
  expect(after.brokenCount).toBe(before.brokenCount + 1);
  expect(after.broken).toContainEqual({
    organisation: { id: broken.edgeId, name: "Chain 1" },
    brokenAt: 3,
  });
});

test("more organisations than one statement takes are all verified", async () => {
  const rows = Array.from({ length: 230 }, (_, i) => ({
    id: newId(),
    name: `Many ${i}`,
    country: "NL",
    roles: ["owner"],
  }));
  await exchange.db.insertInto("trust.organisation").values(rows).execute();
  const verdict = await exchange.call<{ checkedCount: number }>(
    200,
    "GET",
    "/v1/operations/audit/verify",
    { headers: admin.headers },
  );
  expect(verdict.checkedCount).toBe((await health()).organisationCount);
});

test.each([
  "jobs?state=lost",
  "jobs?kind=errand",
  "jobs?cursor=nonsense",
  "audit?operation=no%20verb",
  "audit?cursor=WzFd",
  "audit?action=signLease",
  "audit?from=yesterday",
])("%s is refused", async (path) => {
  const problem = await exchange.call(422, "GET", `/v1/operations/${path}`, {
    headers: admin.headers,
  });
  expect(problem).toMatchObject({ code: "invalid" });
});

test("only the operator is told, and of the audit only its administrators", async () => {
  const owner = await exchange.givenParty(["owner", "exporter", "planner"]);
  const ownerAdmin = await givenMember(exchange, owner);
  const member = await givenMember(exchange, operator, "member");
  for (const path of ["health", "jobs", "audit", "audit/verify"]) {
    const asked = `/v1/operations/${path}`;
    await exchange.call(401, "GET", asked);
    const refused = await exchange.call(403, "GET", asked, { headers: ownerAdmin.headers });
    expect(refused).toMatchObject({ code: "wrong_role" });
    const isAudit = path.startsWith("audit");
    await exchange.call(isAudit ? 403 : 200, "GET", asked, { headers: member.headers });
  }
});
