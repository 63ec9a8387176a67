import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../src/platform/db.ts";
import { newId, toEdgeId } from "../../src/platform/ids.ts";
import { endGrantOf, liveGrants, mayPlanIn, writeGrant } from "../../src/trust/index.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface ShownGrant {
  readonly id: string;
  readonly holder: { readonly id: string };
  readonly revokedAt: string | null;
}

const PERIOD = { from: "2027-03-01", until: "2027-09-01" };

/** An owner's space, leased to an exporter who has a planner. */
async function givenLeasedSpace() {
  const [owner, lessee, planner] = await Promise.all([
    exchange.givenParty(["owner"]),
    exchange.givenParty(["exporter"]),
    exchange.givenParty(["planner"]),
  ]);
  const [warehouseId, leaseId] = [newId(), newId()];
  const write = () =>
    inTransaction(exchange.ctx, (ctx) =>
      writeGrant(ctx, {
        organisationId: lessee.organisationId,
        grantedBy: owner.organisationId,
        warehouseId,
        zone: "A",
        slotCount: 40,
        period: PERIOD,
        sourceId: leaseId,
      }),
    );
  await write();
  const grantId = (await grantsSeenBy(lessee)).at(0)!.id;
  return { owner, lessee, planner, warehouseId, leaseId, grantId, write };
}

async function grantsSeenBy(party: Party, query = ""): Promise<ShownGrant[]> {
  const path = `/v1/grants${query}`;
  return (await exchange.call<{ items: ShownGrant[] }>(200, "GET", path, { as: party })).items;
}

function passOn(status: number, as: Party, body: object) {
  return exchange.call<ShownGrant>(status, "POST", "/v1/grants", { as, body });
}

test("a lease's grant is written once, seen by both sides, and in the owner's chain", async () => {
  const { owner, lessee, planner, warehouseId, leaseId, write } = await givenLeasedSpace();
  await write();
  const [held, given] = [await grantsSeenBy(lessee), await grantsSeenBy(owner)];
  expect(held).toHaveLength(1);
  expect(given).toEqual(held);
  expect(held.at(0)).toMatchObject({
    holder: { id: lessee.edgeId },
    grantedBy: { id: owner.edgeId },
    warehouseId: toEdgeId("warehouse", warehouseId),
    leaseId: toEdgeId("lease", leaseId),
    zone: "A",
    slotCount: 40,
    ...PERIOD,
  });
  expect(await grantsSeenBy(planner)).toEqual([]);
  expect(await grantsSeenBy(lessee, "?side=given")).toEqual([]);
  const links = await exchange.db
    .selectFrom("platform.audit")
    .select(["action", "actorId"])
    .where("organisationId", "=", owner.organisationId)
    .execute();
  expect(links).toEqual([{ action: "writeGrant", actorId: null }]);
});

test("a lessee passes its grant on, and the planner may plan on those days only", async () => {
  const { lessee, planner, grantId, warehouseId } = await givenLeasedSpace();
  const part = { from: "2027-04-01", until: "2027-05-01" };
  const passed = await passOn(201, lessee, { grantId, organisationId: planner.edgeId, ...part });
  expect(passed).toMatchObject({ parentId: grantId, slotCount: 40, ...part });
  const may = (day: string) => mayPlanIn(planner.ctx, warehouseId, day);
  expect(await may("2027-03-31")).toBe(false);
  expect(await may("2027-04-01")).toBe(true);
  expect(await may("2027-04-30")).toBe(true);
  expect(await may("2027-05-01")).toBe(false);
  expect(await mayPlanIn(planner.ctx, newId(), "2027-04-01")).toBe(false);
  expect(await mayPlanIn(planner.ctx, warehouseId)).toBe(false); // not today
  const live = await liveGrants(lessee.ctx, { warehouseId, day: "2027-06-01" });
  expect(live).toMatchObject([{ zone: "A", slotCount: 40, during: PERIOD, parentId: null }]);
});

test.each([
  ["before its own", { from: "2027-02-28" }, "/from", "outside_grant"],
  ["after its own", { until: "2027-09-02" }, "/until", "outside_grant"],
  ["for no day", { from: "2027-05-01", until: "2027-05-01" }, "/until", "empty_period"],
])("a grant is not passed on %s", async (_, period, pointer, code) => {
  const { lessee, planner, grantId } = await givenLeasedSpace();
  const body = { grantId, organisationId: planner.edgeId, ...period };
  expect(await passOn(422, lessee, body)).toMatchObject({ faults: [{ pointer, code }] });
});

test("a grant goes to a planner, and no further", async () => {
  const { owner, lessee, planner, grantId } = await givenLeasedSpace();
  const body = { grantId, organisationId: planner.edgeId };
  expect(await passOn(422, lessee, { ...body, organisationId: owner.edgeId })).toMatchObject({
    faults: [{ pointer: "/organisationId", code: "no_planner" }],
  });
  await passOn(404, lessee, { ...body, organisationId: toEdgeId("organisation", newId()) });
  const passed = await passOn(201, lessee, body);
  const second = await exchange.givenParty(["planner"]);
  const further = { grantId: passed.id, organisationId: second.edgeId };
  expect(await passOn(422, planner, further)).toMatchObject({
    faults: [{ pointer: "/grantId", code: "passed_on_already" }],
  });
  await passOn(404, second, further);
  await passOn(404, owner, body); // who gave it does not hold it
});

test("only who gave a grant revokes it; who holds it is told so, others find nothing", async () => {
  const { owner, lessee, planner, grantId } = await givenLeasedSpace();
  const passed = await passOn(201, lessee, { grantId, organisationId: planner.edgeId });
  const path = `/v1/grants/${passed.id}`;
  await exchange.call(403, "DELETE", path, { as: planner });
  await exchange.call(404, "DELETE", path, { as: owner });
  await exchange.call(204, "DELETE", path, { as: lessee });
  await exchange.call(204, "DELETE", path, { as: lessee });
  expect((await grantsSeenBy(planner)).at(0)?.revokedAt).not.toBeNull();
  expect((await grantsSeenBy(lessee, "?side=held")).at(0)?.revokedAt).toBeNull();
});

test("an owner cannot take back what is leased", async () => {
  const { owner, lessee, grantId, warehouseId } = await givenLeasedSpace();
  await exchange.call(403, "DELETE", `/v1/grants/${grantId}`, { as: owner });
  expect(await mayPlanIn(lessee.ctx, warehouseId, "2027-04-01")).toBe(true);
});

test("the end of a lease's grant ends what was passed on from it", async () => {
  const { lessee, planner, grantId, leaseId, warehouseId } = await givenLeasedSpace();
  const body = { grantId, organisationId: planner.edgeId };
  await passOn(201, lessee, body);
  await inTransaction(exchange.ctx, (ctx) => endGrantOf(ctx, leaseId));
  expect(await mayPlanIn(planner.ctx, warehouseId, "2027-04-01")).toBe(false);
  expect(await mayPlanIn(lessee.ctx, warehouseId, "2027-04-01")).toBe(false);
  expect(await passOn(409, lessee, body)).toMatchObject({ code: "conflict" });
});

test("a lease that ends takes its grants with it", async () => {
  const { lessee, planner, grantId, leaseId, warehouseId } = await givenLeasedSpace();
  await passOn(201, lessee, { grantId, organisationId: planner.edgeId });
  await inTransaction(exchange.ctx, (ctx) => endGrantOf(ctx, leaseId));
  expect(await liveGrants(planner.ctx, { warehouseId, day: "2027-04-01" })).toEqual([]);
});

test("no grant survives its parent, however closely one is passed on and the other ended", async () => {
  for (let round = 0; round < 10; round++) {
    const { lessee, planner, grantId, leaseId, warehouseId } = await givenLeasedSpace();
    const body = { grantId, organisationId: planner.edgeId };
    await Promise.all([
      exchange.request("POST", "/v1/grants", { as: lessee, body }),
      inTransaction(exchange.ctx, (ctx) => endGrantOf(ctx, leaseId)),
      exchange.request("POST", "/v1/grants", { as: lessee, body }),
    ]);
    expect(await mayPlanIn(planner.ctx, warehouseId, "2027-04-01")).toBe(false);
  }
});
