import type { Kysely } from "kysely";
import { bookHold } from "../src/exchange/holds/book-hold.ts";
import { signLease } from "../src/exchange/leases/sign-lease.ts";
import { tickLeases } from "../src/exchange/leases/tick-leases.ts";
import { addListing } from "../src/exchange/listings/add-listing.ts";
import { publishListing } from "../src/exchange/listings/publish-listing.ts";
import { addPool } from "../src/exchange/pools/add-pool.ts";
import { addRateCard } from "../src/exchange/rate-cards/add-rate-card.ts";
import { addFloorPlan } from "../src/layout/floor-plans/add-floor-plan.ts";
import { localDate } from "../src/layout/index.ts";
import { layOut } from "../src/layout/layouts/lay-out.ts";
import { LayOutInput } from "../src/layout/layouts/schema.ts";
import { planSlotting } from "../src/layout/slottings/plan-slotting.ts";
import type { Context, Role } from "../src/platform/context.ts";
import type { Database } from "../src/platform/database.ts";
import { SCOPES } from "../src/platform/http.ts";
import { fromEdgeId, type Kind } from "../src/platform/ids.ts";
import { dateOfDay, dayNumber } from "../src/platform/period.ts";
import { listGrants } from "../src/trust/grants/list-grants.ts";
import { passOnGrant } from "../src/trust/grants/pass-on-grant.ts";
import { planDemoWave } from "./demo-wave.ts";
import { PICKING_AREA } from "./picking-area.ts";

/** A context for a demo party, as its first person would have it. */
export function contextOf(
  base: Omit<Context, "actor">,
  organisationId: string,
  personId: string,
  roles: readonly Role[],
): Context {
  const actor = {
    kind: "person",
    id: personId,
    organisationId,
    roles,
    memberRole: "admin",
    scopes: SCOPES,
  } as const;
  return { ...base, actor };
}

function uuidOf(kind: Kind, id: string): string {
  const uuid = fromEdgeId(kind, id);
  if (uuid === undefined) throw new RangeError(`${id} is no ${kind}.`);
  return uuid;
}

/** Half of the picking area laid out anew, with the same racks and one level more. */
function layoutAsked(floorPlanId: string) {
  const { aisleCount, aislePitchMm, crossAisleWidthMm, blocks } = PICKING_AREA;
  const { bayCount, bayWidthMm, rackDepthMm, levels } = blocks[0];
  const widthMm = (aisleCount / 2) * aislePitchMm;
  return {
    name: "Picking area A, laid out anew",
    area: {
      widthMm,
      depthMm: (bayCount / 2) * bayWidthMm + 3 * crossAisleWidthMm,
      doorsMm: [0, widthMm / 2],
    },
    racks: {
      bayWidthMm,
      rackDepthMm,
      aisleWidthMm: aislePitchMm - 2 * rackDepthMm,
      crossAisleWidthMm,
      levels: [...levels, { elevationMm: 1_950, heightMm: 400, loadG: 30_000 }],
      mostBlocks: 3,
    },
    floorPlanId,
    source: "goods",
    slotsNeeded: 60,
    orderLimit: 400,
    zone: { id: "A", storageClasses: ["ambient"] },
    seconds: 30,
  };
}

/**
 * One lease that has begun: the first owner's picking area in its first warehouse, leased by the
 * first exporter, with its floor plan, a slotting and a wave of the exporter's own orders and a search
 * for a better layout under way, and the right to plan there passed on to a planner.
 */
export async function seedWorkedLease(
  base: Omit<Context, "actor"> & { readonly db: Kysely<Database> },
  owner: Context,
  exporter: Context,
  worked: {
    readonly warehouseId: string;
    readonly timeZone: string;
    readonly plannerId: string;
  },
): Promise<{ readonly listingId: string }> {
  const { warehouseId } = worked;
  const from = localDate(worked.timeZone);
  const period = { from, until: dateOfDay(dayNumber(from) + 365) };
  const pool = await addPool(owner, {
    warehouseId,
    zone: "A",
    storageClass: "ambient",
    unit: "bin",
    slotsPerUnit: 1,
    capacity: [{ ...period, quantity: 1_200 }],
  });
  const card = await addRateCard(owner, {
    name: "Picking area A",
    currency: "EUR",
    rules: {
      storage: {
        basis: "bin-day",
        tiers: [
          { fromDay: 0, rate: "0.09" },
          { fromDay: 120, rate: "0.18" },
        ],
      },
      inbound: [{ per: "m3", rate: "6.50" }],
      pickAndPack: { perOrder: "1.10", perLine: "0.30", perUnit: "0.08" },
      minimumPerMonth: "50",
    },
  });
  const listing = await addListing(owner, {
    poolId: uuidOf("pool", pool.id),
    title: "Picking area, 1,200 bins",
    description: "Demo data: the worked example, with its floor plan.",
    period,
    minimumQuantity: 50,
    minimumTermDays: 30,
    rateCardId: uuidOf("rateCard", card.id),
    restrictions: {},
  });
  await publishListing(owner, uuidOf("listing", listing.id));
  const plan = await addFloorPlan(owner, {
    warehouseId,
    name: "Picking area A",
    spec: structuredClone(PICKING_AREA) as never,
  });
  const hold = await bookHold(exporter, {
    listingId: uuidOf("listing", listing.id),
    period,
    quantity: 400,
  });
  await signLease(owner, uuidOf("hold", hold.id));
  await tickLeases({ ...base, actor: { kind: "clock" } });
  const grants = await listGrants(exporter, { side: "held", limit: 1 });
  for (const { id } of grants.items) {
    const grantId = uuidOf("grant", id);
    await passOnGrant(exporter, { grantId, organisationId: worked.plannerId });
  }
  await planSlotting(exporter, {
    floorPlanId: uuidOf("floorPlan", plan.id),
    source: "goods",
    seed: 1,
    seconds: 30,
  });
  await layOut(exporter, LayOutInput.parse(layoutAsked(plan.id)));
  await planDemoWave(exporter, plan, PICKING_AREA);
  return { listingId: uuidOf("listing", listing.id) };
}
