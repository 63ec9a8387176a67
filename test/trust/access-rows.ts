import { deliveryDay } from "../../seeds/delivery-day.ts";
import { PlanDeliveryInput } from "../../src/delivery/planning/schema.ts";
import type { StoredInput } from "../../src/layout/slottings/stored-input.ts";
import { type Kind, newId } from "../../src/platform/ids.ts";
import { newToken } from "../../src/trust/access/tokens.ts";
import { GIVEN_VRP } from "../delivery/vrp/given.ts";
import { planSpec } from "../layout/engine/plan-spec.ts";
import type { TestExchange } from "../support/exchange.ts";

/** The ids of an organisation's rows. */
export type Uuids = Record<Kind | "convertedHold", string>;

export async function addGoods(
  { db }: TestExchange,
  organisationId: string,
  id: Uuids,
): Promise<void> {
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

export async function addLayout(
  { db }: TestExchange,
  organisationId: string,
  id: Uuids,
): Promise<void> {
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

export async function addJobs(
  { db }: TestExchange,
  organisationId: string,
  id: Uuids,
): Promise<void> {
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
  const input = JSON.stringify({
    skus: [],
    orders: [],
    currentSlots: null,
    openZones: null,
    seconds: 1,
  } satisfies StoredInput);
  const planned = { organisationId, jobId: id.job, seed: 1, input };
  await db
    .insertInto("layout.slotting")
    .values({ id: id.slotting, floorPlanId: id.floorPlan, ...planned })
    .execute();
  await db
    .insertInto("layout.healing")
    .values({ id: id.healing, slottingId: id.slotting, ...planned })
    .execute();
  await db
    .insertInto("layout.healingMove")
    .values({
      healingId: id.healing,
      number: 1,
      chain: 0,
      skuCode: "LAMP-01",
      toSlot: "00-0-00-0",
      isRegulated: false,
    })
    .execute();
  await db
    .insertInto("layout.layout")
    .values({
      id: id.layout,
      name: "Hall D",
      floorPlanId: id.floorPlan,
      ...planned,
      input: JSON.stringify({ area: { widthMm: 6_000, depthMm: 9_000, doorsMm: [0] } }),
    })
    .execute();
  await db
    .insertInto("layout.wave")
    .values({
      id: id.wave,
      floorPlanId: id.floorPlan,
      startsAt: new Date("2027-03-02T08:00:00Z"),
      orderCount: 1,
      pickerCount: 1,
      ...planned,
    })
    .execute();
  await db
    .insertInto("delivery.plan")
    .values({
      id: id.deliveryPlan,
      name: "Tuesday",
      day: "2027-03-02",
      stopCount: 1,
      vehicleCount: 1,
      seconds: 1,
      ...planned,
      input: JSON.stringify(PlanDeliveryInput.parse(deliveryDay("2027-03-02"))),
    })
    .execute();
  const vrpJob = { kind: "vrp", subjectId: id.vrpRequest, state: "queued" };
  const vrpJobId = newId();
  await db
    .insertInto("platform.job")
    .values({ id: vrpJobId, organisationId, ...vrpJob })
    .execute();
  await db
    .insertInto("delivery.vrpRequest")
    .values({
      id: id.vrpRequest,
      organisationId,
      jobId: vrpJobId,
      engine: "builtin",
      input: JSON.stringify(GIVEN_VRP),
    })
    .execute();
}

export async function addNews(
  { db }: TestExchange,
  organisationId: string,
  id: Uuids,
): Promise<void> {
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
