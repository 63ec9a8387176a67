import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import type { Warehouse } from "../../src/layout/warehouses/schema.ts";
import { fromEdgeId, newId } from "../../src/platform/ids.ts";
import { dateOfDay, dayNumber } from "../../src/platform/period.ts";
import type { Party, TestExchange } from "../support/exchange.ts";

/** What an owner says of a warehouse on the Maasvlakte. */
export function warehouseBody(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    name: "Maasvlakte 3",
    address: { line1: "Europaweg 1", city: "Rotterdam", postalCode: "3199 LD" },
    country: "NL",
    locode: "NLRTM",
    point: { type: "Point", coordinates: [4.05, 51.95] },
    timeZone: "Europe/Amsterdam",
    cutOff: "14:30",
    workingDays: [1, 2, 3, 4, 5],
    storageClasses: ["ambient"],
    ...changes,
  };
}

/** A grant as a lease leaves it: from yesterday for ten days, and a way to end it today. */
export async function givenGrant(
  exchange: TestExchange,
  grant: {
    owner: Party;
    holder: Party;
    warehouse: string;
    zone?: string;
    slotCount?: number;
  },
): Promise<{ id: string; end(): Promise<void> }> {
  const id = newId();
  const today = dayNumber(new Date().toISOString().slice(0, 10));
  await exchange.db
    .insertInto("trust.grant")
    .values({
      id,
      organisationId: grant.holder.organisationId,
      grantedBy: grant.owner.organisationId,
      warehouseId: fromEdgeId("warehouse", grant.warehouse)!,
      zone: grant.zone ?? "A",
      slotCount: grant.slotCount ?? 100,
      during: `[${dateOfDay(today - 5)},${dateOfDay(today + 10)})`,
      sourceId: newId(),
    })
    .execute();
  return {
    id,
    async end() {
      await exchange.db
        .updateTable("trust.grant")
        .set({ during: `[${dateOfDay(today - 5)},${dateOfDay(today - 1)})` })
        .where("id", "=", id)
        .execute();
    },
  };
}

export async function givenWarehouse(
  exchange: TestExchange,
  owner: Party,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Warehouse> {
  const body = warehouseBody(changes);
  return exchange.call<Warehouse>(201, "POST", "/v1/warehouses", { as: owner, body });
}

/** Three aisles of four bays with two levels on both sides: 48 slots, the last aisle its own zone. */
export function specBody() {
  return {
    aisleCount: 3,
    aislePitchMm: 3_000,
    crossAisleWidthMm: 2_000,
    blocks: [
      {
        bayCount: 4,
        bayWidthMm: 1_000,
        sides: 2,
        rackDepthMm: 600,
        levels: [
          { elevationMm: 0, heightMm: 900, loadG: 200_000 },
          { elevationMm: 1_000, heightMm: 400, loadG: 20_000 },
        ],
      },
    ],
    zones: [
      { id: "A", storageClasses: ["ambient"] },
      { id: "C", storageClasses: ["ambient"], areas: [{ firstAisle: 2, lastAisle: 2 }] },
    ],
    dropPoint: { aisle: 0 },
  };
}

export async function givenFloorPlan(
  exchange: TestExchange,
  by: Party,
  warehouseId: string,
  spec: unknown = specBody(),
): Promise<FloorPlan> {
  const body = { warehouseId, name: "Hall B", spec };
  return exchange.call<FloorPlan>(201, "POST", "/v1/floor-plans", { as: by, body });
}
