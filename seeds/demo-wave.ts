import { ordersOf, skuProfile } from "../src/goods/index.ts";
import { type FloorPlanSpec, slotNames } from "../src/layout/engine/floor-plan-spec.ts";
import { planWave } from "../src/layout/waves/plan-wave.ts";
import { PlanWaveInput } from "../src/layout/waves/schema.ts";
import type { Context } from "../src/platform/context.ts";

const ORDER_COUNT = 240;
const MINUTE_MS = 60_000;
/** Lorries leave so long after the wave begins. */
const CUT_OFFS_MIN = [20, 38, 55];
/** Goods lie as they came, not as they are asked for: apart from each other, whatever their codes. */
const PUT_AWAY_STEP = 37;

/** A morning's wave of the exporter's latest orders, in slots as they were before any slotting. */
export async function planDemoWave(
  exporter: Context,
  floorPlan: { readonly id: string },
  spec: FloorPlanSpec,
): Promise<void> {
  const skus = await skuProfile(exporter, { all: true });
  const orders = await ordersOf(exporter, { limit: ORDER_COUNT });
  const names = slotNames(spec);
  const startsAt = new Date();
  startsAt.setUTCHours(7, 0, 0, 0);
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * MINUTE_MS).toISOString();
  const input = PlanWaveInput.parse({
    name: "Morning wave",
    floorPlanId: floorPlan.id,
    placements: Object.fromEntries(
      skus.map(({ code }, index) => [code, names[(index * PUT_AWAY_STEP) % names.length]]),
    ),
    source: "goods",
    orderLimit: ORDER_COUNT,
    dues: Object.fromEntries(
      orders.map(({ reference }, index) => [reference, at(CUT_OFFS_MIN[index % 3]!)]),
    ),
    cart: { lines: 30 },
    pickers: ["Ada", "Ben", "Chen", "Dora"].map((name) => ({ name })),
    startsAt: startsAt.toISOString(),
    seconds: 5,
  });
  await planWave(exporter, input);
}
