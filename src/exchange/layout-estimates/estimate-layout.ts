import {
  type FloorPlanSpec,
  type FloorUnit,
  ownersPlanWith,
  type TenantWalk,
  TYPICAL_ZONE,
  tenantWalk,
  typicalFloor,
} from "../../layout/index.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { decimalsOf, type Money, toMinor } from "../../platform/money.ts";
import { peakVolumeM3 } from "../engine/cost.ts";
import { listingFor } from "../listings/queries.ts";
import { neededSpace } from "../matching/ask.ts";
import { poolSize } from "../matching/queries.ts";
import { typicalSize, walksAt } from "../matching/walk-at.ts";
import { goodsToWalk, type WalkedGoods } from "./goods-to-walk.ts";
import type { EstimateLayoutInput, LayoutEstimate } from "./schema.ts";

/** A listing's floor, and what of it would be leased. */
interface LeasedFloor {
  readonly unit: FloorUnit;
  readonly quantity: number;
  /** That the quantity opens. */
  readonly slots: number;
  /** The owner's plan with the zone, if it drew one. */
  readonly drawn: FloorPlanSpec | undefined;
  readonly zone: string;
  /** Of the pool: what a typical floor is drawn for. */
  readonly size: number;
}

/**
 * What walking an exporter's goods in a listing would come to, before anything is signed: by exact
 * tours of its orders in the slots that a lease would open. Nothing is kept.
 *
 * @throws AppError `not_found` if the listing is not there for everybody
 * @throws AppError `invalid` naming the faults of SKUs and orders
 */
export async function estimateLayout(
  ctx: Context,
  id: string,
  input: EstimateLayoutInput,
): Promise<LayoutEstimate> {
  const row = await listingFor(ctx.db, undefined, id).executeTakeFirst();
  if (!row) throw notFound();
  const goods = await goodsToWalk(ctx, input, row.storageClass);
  const unit = row.unit as FloorUnit;
  const needed = neededSpace(
    peakVolumeM3(goods.profile.flow, { ...input, days: 1 }),
    input.fillFactor,
  );
  const quantity = Math.max(1, Math.ceil(input.quantity ?? needed[unit]));
  const slots = quantity * row.slotsPerUnit;
  const capacity = await poolSize(ctx.db, row.poolId);
  const place = { ...row, capacity };
  const asked = { ...needed, [unit]: quantity };
  const ofMatch = (await walksAt(ctx.db, [place], goods.profile, asked))(place);
  const leased: LeasedFloor = {
    unit,
    quantity,
    slots,
    drawn: await ownersPlanWith(ctx.db, row.warehouseId, row.zone),
    zone: row.zone,
    size: typicalSize(Math.max(slots, (capacity ?? 0) * row.slotsPerUnit)),
  };
  return shownEstimate(input, goods, leased, {
    listingId: toEdgeId("listing", id),
    matchMetresPerOrder: ofMatch.metresPerOrder,
  });
}

/** In the owner's plan; in a typical floor where there is none, or its zone has no open slot. */
function walked(
  { drawn, zone, unit, size, slots }: LeasedFloor,
  { linesOfSku, orders }: WalkedGoods,
  options: Pick<EstimateLayoutInput, "terms" | "seed">,
): { kind: LayoutEstimate["floor"]["kind"]; spec: FloorPlanSpec; walk: TenantWalk } {
  const own = drawn && tenantWalk(drawn, zone, slots, linesOfSku, orders, options);
  if (drawn && own) return { kind: "floor-plan", spec: drawn, walk: own };
  const spec = typicalFloor(unit, size);
  const walk = tenantWalk(spec, TYPICAL_ZONE, slots, linesOfSku, orders, options)!;
  return { kind: "typical", spec, walk };
}

function shownEstimate(
  input: EstimateLayoutInput,
  goods: WalkedGoods,
  leased: LeasedFloor,
  known: Pick<LayoutEstimate, "listingId" | "matchMetresPerOrder">,
): LayoutEstimate {
  const { kind, spec, walk } = walked(leased, goods, input);
  const { orderCount, lineCount, walkMm, seconds } = walk.work;
  const count = Math.max(1, orderCount);
  const metres = (mm: number) => rounded(mm / 1_000 / count, 1);
  const { labourPerHour, terms, seed } = input;
  const ordersPerMonth = goods.profile.flow.orders;
  const perHour = labourPerHour.amountMinor / 10 ** decimalsOf(labourPerHour.currency);
  const walkS = walkMm / terms.walkMmPerS / count;
  const ofSeconds = (perOrderS: number): Money => ({
    amountMinor: toMinor(
      ((ordersPerMonth * perOrderS) / S_PER_HOUR) * perHour,
      labourPerHour.currency,
    ),
    currency: labourPerHour.currency,
  });
  return {
    ...known,
    floor: {
      kind,
      slotCount: compiledSlots(spec),
      aisleCount: spec.aisleCount,
      blockCount: spec.blocks.length,
    },
    quantity: leased.quantity,
    unit: leased.unit,
    slotCount: walk.slotCount,
    skuCount: goods.linesOfSku.length,
    orders: { basis: goods.basis, count: orderCount, lineCount },
    metresPerOrder: metres(walkMm),
    sShapeMetresPerOrder: metres(walk.sShapeMm),
    randomMetresPerOrder: metres(walk.randomMm),
    boundMetresPerOrder: metres(walk.boundMm),
    gapShare: walk.boundMm === 0 ? 0 : rounded(walkMm / walk.boundMm - 1, 4),
    walkingMinutesPerOrder: rounded(walkS / 60, 2),
    minutesPerOrder: rounded(seconds / 60 / count, 2),
    ordersPerMonth: rounded(ordersPerMonth, 1),
    walkingPerMonth: ofSeconds(walkS),
    labourPerMonth: ofSeconds(seconds / count),
    labourPerHour,
    terms,
    seed,
    statement: statementOf(kind, leased, walk.slotCount) + ruleNote(spec),
  };
}

const S_PER_HOUR = 3_600;

function compiledSlots({ aisleCount, blocks }: FloorPlanSpec): number {
  const perAisle = blocks.reduce(
    (sum, { bayCount, sides, levels, slotsPerLevel = 1 }) =>
      sum + bayCount * sides * levels.length * slotsPerLevel,
    0,
  );
  return aisleCount * perAisle;
}

function statementOf(
  kind: LayoutEstimate["floor"]["kind"],
  { zone, size, unit }: LeasedFloor,
  slotCount: number,
): string {
  const floor =
    kind === "floor-plan"
      ? `the first ${slotCount} slots of zone ${zone} in the owner's newest floor plan`
      : `the first ${slotCount} slots of a typical floor of ${size} ${unit} slots, as no plan of the zone is known`;
  return `Shortest tours of one order each in ${floor}, one slot a SKU by turnover.`;
}

/** Exact tours here mind neither, so they say too little of such a floor. */
function ruleNote({ oneWayAisles = [], obstacles = [] }: FloorPlanSpec): string {
  if (oneWayAisles.length + obstacles.length === 0) return "";
  return " Its one-way aisles and obstacles are not minded: pickers walk at least as far.";
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
