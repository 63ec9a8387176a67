import type { LeftOut } from "./result-schema.ts";
import { CART_UNITS, type Cart, type CartUnit, type WaveOrder } from "./schema.ts";
import type { StoredOrder, StoredWave } from "./stored-wave.ts";
import type { SkuSizes } from "./wave-orders.ts";

const MM3_PER_L = 1_000_000;
const G_PER_KG = 1_000;

/** What a cart holds, in the units it is limited in. */
export function cartOf(cart: Cart): StoredWave["cart"] {
  return CART_UNITS.flatMap((unit) => {
    const capacity = cart[unit];
    return capacity === undefined ? [] : [{ unit, capacity }];
  });
}

/**
 * An order as it is batched, or why it cannot be.
 *
 * @param dueS when it is due, from the start of the wave
 */
export function loadedOrder(
  { reference, lines }: WaveOrder,
  dueS: number | null,
  given: {
    readonly cart: Cart;
    readonly sizes: SkuSizes;
    readonly slotOfSku: ReadonlyMap<string, string>;
  },
): { readonly order: StoredOrder } | { readonly leftOut: LeftOut } {
  const { cart, sizes, slotOfSku } = given;
  const without = (reason: LeftOut["reason"], skuCodes: string[]) => ({
    leftOut: { reference, reason, skuCodes, unit: null, load: null, capacity: null },
  });
  const units = cartOf(cart);
  const isSized =
    cart.toteL !== undefined || cart.volumeL !== undefined || cart.weightKg !== undefined;
  const codes = lines.map(({ skuCode }) => skuCode);
  const homeless = codes.filter((code) => !slotOfSku.has(code));
  if (homeless.length > 0) return without("sku-without-slot", homeless);
  const sizeless = isSized ? codes.filter((code) => !sizes.has(code)) : [];
  if (sizeless.length > 0) return without("sku-without-size", sizeless);
  const loads = units.map(({ unit }) => loadOf(unit, lines, cart, sizes));
  const above = units.findIndex(({ capacity }, index) => loads[index]! > capacity);
  if (above >= 0) {
    const { unit, capacity } = units[above]!;
    const load = loads[above]!;
    return {
      leftOut: { reference, reason: "above-cart", skuCodes: [], unit, load, capacity },
    };
  }
  const stored = lines.map((line) => ({ ...line, slot: slotOfSku.get(line.skuCode)! }));
  return { order: { reference, dueS, lines: stored, loads } };
}

function loadOf(
  unit: CartUnit,
  lines: WaveOrder["lines"],
  { toteL }: Cart,
  sizes: SkuSizes,
): number {
  if (unit === "lines") return lines.length;
  if (unit === "totes" && toteL === undefined) return 1;
  let volumeMm3 = 0;
  let weightG = 0;
  for (const { skuCode, quantity } of lines) {
    const size = sizes.get(skuCode)!;
    volumeMm3 += quantity * size.lengthMm * size.widthMm * size.heightMm;
    weightG += quantity * size.weightG;
  }
  if (unit === "weightKg") return weightG / G_PER_KG;
  const volumeL = rounded(volumeMm3 / MM3_PER_L);
  return unit === "totes" ? Math.max(1, Math.ceil(volumeL / toteL!)) : volumeL;
}

/** To the millilitre. */
function rounded(volumeL: number): number {
  return Math.round(volumeL * 1_000) / 1_000;
}
