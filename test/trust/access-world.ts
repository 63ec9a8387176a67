import { type Kind, newId, PREFIXES, toEdgeId } from "../../src/platform/ids.ts";
import { newToken } from "../../src/trust/access/tokens.ts";
import { planSpec } from "../layout/engine/plan-spec.ts";
import type { Party, TestExchange } from "../support/exchange.ts";
import { givenMember, type SignedIn } from "./people.ts";

/** One id of each kind as callers write it, and what everybody may see. */
export type Ids = Readonly<Record<Kind, string>> & {
  /** A hold that became the lease. */
  readonly convertedHold: string;
  /** A published listing of a third organisation: the same in every world. */
  readonly openListing: string;
  /** A planner to whom anybody may pass a grant: the same in every world. */
  readonly openPlanner: string;
};

/** An organisation that is owner, exporter and planner and has one thing of each kind. */
export interface World {
  readonly ids: Ids;
  readonly party: Party;
  readonly admin: SignedIn;
}

/** What is open to everybody. */
export type Open = Pick<Ids, "openListing" | "openPlanner">;

const PERIOD = "[2027-03-01,2027-09-01)";
const KINDS = Object.keys(PREFIXES) as Kind[];

/** Ids of nothing: what every foreign id must look like. */
export function randomIds(open: Open): Ids {
  const ids = KINDS.map((kind) => [kind, toEdgeId(kind, newId())]);
  return {
    ...(Object.fromEntries(ids) as Record<Kind, string>),
    convertedHold: toEdgeId("hold", newId()),
    ...open,
  };
}

async function addGoods({ db }: TestExchange, organisationId: string, id: Uuids): Promise<void> {
  const size = { lengthMm: 200, widthMm: 100, heightMm: 100, weightG: 500 };
  const demand = { monthlyUnits: 40, linesPerOrder: 1, unitsPerLine: 1 };
  await db
    .insertInto("goods.sku")
    .values({
      id: id.sku,
      organisationId,
      code: "LAMP-01",
      name: "Lamp",
      storageClass: "ambient",
      ...size,
      ...demand,
    })
    .execute();
}

async function addLayout({ db }: TestExchange, organisationId: string, id: Uuids): Promise<void> {
  await db
    .insertInto("layout.warehouse")
    .values({
      id: id.warehouse,
      organisationId,
      name: "Maasvlakte 3",
      address: JSON.stringify({ line1: "Europaweg 1", city: "Rotterdam" }),
      country: "NL",
      lon: 4.05,
      lat: 51.95,
      timeZone: "Europe/Amsterdam",
      cutOff: "14:00",
      workingDays: [1, 2, 3, 4, 5],
      storageClasses: ["ambient"],
    })
    .execute();
  await db
    .insertInto("layout.floorPlan")
    .values({
      id: id.floorPlan,
      warehouseId: id.warehouse,
      organisationId,
      name: "Hall B",
      spec: JSON.stringify(planSpec()),
      slotCount: 120,
    })
    .execute();
}

async function addJobs({ db }: TestExchange, organisationId: string, id: Uuids): Promise<void> {
  await db
    .insertInto("platform.job")
    .values({
      id: id.job,
      organisationId,
      kind: "slotting",
      subjectId: id.slotting,
      state: "succeeded",
      finishedAt: new Date(),
    })
    .execute();
  const planned = { organisationId, jobId: id.job, seed: 1, input: "{}" };
  await db
    .insertInto("layout.slotting")
    .values({ id: id.slotting, floorPlanId: id.floorPlan, ...planned })
    .execute();
  await db
    .insertInto("delivery.plan")
    .values({ id: id.deliveryPlan, name: "Tuesday", seconds: 1, ...planned })
    .execute();
}

const RULES = {
  storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.5" }] },
  inbound: [],
  pickAndPack: { perOrder: "1", perLine: "0.2", perUnit: "0.1" },
  minimumPerMonth: "0",
};

async function addOffer(exchange: TestExchange, organisationId: string, id: Uuids): Promise<void> {
  const { db } = exchange;
  await db
    .insertInto("exchange.pool")
    .values({
      id: id.pool,
      warehouseId: id.warehouse,
      organisationId,
      zone: "all",
      storageClass: "ambient",
      unit: "pallet",
    })
    .execute();
  await db
    .insertInto("exchange.poolCapacity")
    .values({ poolId: id.pool, during: PERIOD, quantity: 100 })
    .execute();
  await db
    .insertInto("exchange.rateCard")
    .values({ id: id.rateCard, organisationId, name: "Standard", currency: "EUR" })
    .execute();
  await db
    .insertInto("exchange.rateCardVersion")
    .values({ rateCardId: id.rateCard, version: 1, rules: JSON.stringify(RULES) })
    .execute();
  await db
    .insertInto("exchange.listing")
    .values({
      id: id.listing,
      poolId: id.pool,
      organisationId,
      title: "Hall B",
      during: PERIOD,
      rateCardId: id.rateCard,
    })
    .execute();
}

async function publish({ db }: TestExchange, listingId: string): Promise<void> {
  await db
    .updateTable("exchange.listing")
    .set({ state: "published", publishedAt: new Date() })
    .where("id", "=", listingId)
    .execute();
}

async function addDeals({ db }: TestExchange, organisationId: string, id: Uuids): Promise<void> {
  await db
    .insertInto("exchange.request")
    .values({
      id: id.request,
      organisationId,
      name: "Spring",
      during: PERIOD,
      quantity: 10,
      unit: "pallet",
      detail: JSON.stringify({ skus: [], demand: [], services: [] }),
    })
    .execute();
  const deal = {
    listingId: id.listing,
    poolId: id.pool,
    organisationId,
    ownerId: organisationId,
    during: PERIOD,
    quantity: 10,
    rateCardId: id.rateCard,
    rateCardVersion: 1,
  };
  const expiresAt = new Date(Date.now() + 3_600_000);
  for (const hold of [id.hold, id.convertedHold]) {
    await db
      .insertInto("exchange.hold")
      .values({ id: hold, expiresAt, ...deal })
      .execute();
  }
  await db
    .updateTable("exchange.hold")
    .set({ state: "converted" })
    .where("id", "=", id.convertedHold)
    .execute();
  const zone = { zone: "all", slotCount: 10 };
  await db
    .insertInto("exchange.lease")
    .values({ id: id.lease, holdId: id.convertedHold, state: "funded", ...zone, ...deal })
    .execute();
  await db
    .insertInto("trust.grant")
    .values({
      id: id.grant,
      organisationId,
      grantedBy: organisationId,
      warehouseId: id.warehouse,
      during: PERIOD,
      sourceId: id.lease,
      ...zone,
    })
    .execute();
}

async function addNews({ db }: TestExchange, organisationId: string, id: Uuids): Promise<void> {
  const lease = {
    exporter: { name: "Bright Lamps" },
    owner: { name: "Maas Storage" },
    period: { from: "2027-03-01", until: "2027-09-01" },
    quantity: 10,
    unit: "pallet",
  };
  const payload = JSON.stringify({ lease });
  const news = { organisationId, type: "lease.signed", subjectId: id.lease, payload };
  await db
    .insertInto("platform.event")
    .values({ id: id.event, ...news })
    .execute();
  await db
    .insertInto("flow.notification")
    .values({ id: id.notification, eventId: id.event, ...news })
    .execute();
  await db
    .insertInto("trust.invitation")
    .values({
      id: id.invitation,
      organisationId,
      email: `invited-${id.invitation}@example.com`,
      role: "reader",
      tokenHash: newToken("invitation").hash,
      expiresAt: new Date(Date.now() + 3_600_000),
    })
    .execute();
}

type Uuids = Record<Kind | "convertedHold", string>;

/** A listing and a planner that everybody may deal with. */
export async function givenOpenThings(exchange: TestExchange): Promise<Open> {
  const owner = await exchange.givenParty(["owner"]);
  const planner = await exchange.givenParty(["planner"]);
  const id = Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Uuids;
  await addLayout(exchange, owner.organisationId, id);
  await addOffer(exchange, owner.organisationId, id);
  await publish(exchange, id.listing);
  return { openListing: toEdgeId("listing", id.listing), openPlanner: planner.edgeId };
}

export async function givenWorld(exchange: TestExchange, open: Open): Promise<World> {
  const party = await exchange.givenParty(["owner", "exporter", "planner"]);
  const { organisationId } = party;
  const admin = await givenMember(exchange, party);
  const member = await givenMember(exchange, party, "member");
  const id: Uuids = {
    ...(Object.fromEntries(KINDS.map((kind) => [kind, newId()])) as Record<Kind, string>),
    convertedHold: newId(),
    organisation: organisationId,
    person: member.personId,
  };
  const { db } = exchange;
  const key = await db
    .selectFrom("trust.apiKey")
    .select("id")
    .where("organisationId", "=", organisationId)
    .executeTakeFirstOrThrow();
  const session = await db
    .selectFrom("trust.session")
    .select("id")
    .where("personId", "=", admin.personId)
    .executeTakeFirstOrThrow();
  id.apiKey = key.id;
  id.session = session.id;
  await addGoods(exchange, organisationId, id);
  await addLayout(exchange, organisationId, id);
  await addJobs(exchange, organisationId, id);
  await addOffer(exchange, organisationId, id);
  await addDeals(exchange, organisationId, id);
  await addNews(exchange, organisationId, id);
  const edge = KINDS.map((kind) => [kind, toEdgeId(kind, id[kind])]);
  return {
    party,
    admin,
    ids: {
      ...(Object.fromEntries(edge) as Record<Kind, string>),
      convertedHold: toEdgeId("hold", id.convertedHold),
      ...open,
    },
  };
}
