import type { Insertable, Kysely } from "kysely";
import type { Random } from "../src/numeric/random.ts";
import type { Database } from "../src/platform/database.ts";
import { dateOfDay, dayNumber } from "../src/platform/period.ts";
import { insertAll } from "./insert.ts";
import { companyName, GOODS } from "./names.ts";

export interface ExportersOptions {
  readonly random: Random;
  readonly newId: () => string;
  readonly count: number;
  /** The day after the last order, YYYY-MM-DD. */
  readonly today: string;
}

const ORDER_DAYS = 90;
const ORDERS_PER_DAY = 14;

function between(random: Random, low: number, high: number): number {
  return low + random.below(high - low + 1);
}

function skusOf(
  random: Random,
  newId: () => string,
  organisationId: string,
  exporter: number,
): Insertable<Database["goods.sku"]>[] {
  const goods = GOODS[exporter % GOODS.length]!;
  return Array.from({ length: between(random, 30, 60) }, (_, i) => {
    const [small, large] = goods.size;
    const name = goods.names[i % goods.names.length]!;
    // A few sell fast and most slowly, as everywhere.
    const monthlyUnits = Math.max(3, Math.round(1_800 / (i + 1) ** 0.9));
    const hasBattery = goods.battery && i % 3 !== 2;
    return {
      id: newId(),
      organisationId,
      code: `${goods.kind.slice(0, 2).toUpperCase()}-${String(i + 1).padStart(3, "0")}`,
      name: `${name} ${i + 1}`,
      lengthMm: between(random, small[0], large[0]),
      widthMm: between(random, small[1], large[1]),
      heightMm: between(random, small[2], large[2]),
      weightG: between(random, goods.weight[0], goods.weight[1]),
      storageClass: "ambient",
      unNumber: hasBattery ? "UN3481" : null,
      dangerousGoodsClass: hasBattery ? "9" : null,
      battery: hasBattery
        ? JSON.stringify({
            kind: "lithium-ion",
            wattHours: between(random, 2, 74),
            lithiumG: null,
            count: 1,
            packing: "contained-in",
          })
        : null,
      monthlyUnits,
      linesPerOrder: 1 + Math.round(random.next() * 20) / 10,
      unitsPerLine: 1 + Math.round(random.next() * 10) / 10,
      hsCode: goods.hsCode,
    };
  });
}

/** Ninety days of orders; SKUs early in the list are ordered most. */
function ordersOf(
  random: Random,
  organisationId: string,
  skuIds: readonly string[],
  today: string,
): Insertable<Database["goods.orderLine"]>[] {
  const lines: Insertable<Database["goods.orderLine"]>[] = [];
  const last = dayNumber(today);
  for (let order = 0; order < ORDER_DAYS * ORDERS_PER_DAY; order++) {
    const orderedOn = dateOfDay(last - ORDER_DAYS + Math.floor(order / ORDERS_PER_DAY));
    const chosen = new Set<string>();
    for (let line = between(random, 1, 5); line > 0; line--) {
      chosen.add(skuIds[Math.floor(skuIds.length * random.next() ** 2.2)]!);
    }
    for (const skuId of chosen) {
      const orderReference = `D${String(order + 1).padStart(5, "0")}`;
      lines.push({
        organisationId,
        orderReference,
        skuId,
        orderedOn,
        quantity: between(random, 1, 3),
      });
    }
  }
  return lines;
}

/** Exporters with the goods the field names, and the order history of the first one. */
export async function seedExporters(
  db: Kysely<Database>,
  { random, newId, count, today }: ExportersOptions,
): Promise<{ exporterIds: string[] }> {
  const exporterIds: string[] = [];
  for (let exporter = 0; exporter < count; exporter++) {
    const id = newId();
    exporterIds.push(id);
    const name = companyName(random, "exporter", exporter);
    await insertAll(db, "trust.organisation", [
      { id, name, country: "CN", roles: ["exporter"], demo: true },
    ]);
    const skus = skusOf(random, newId, id, exporter);
    await insertAll(db, "goods.sku", skus);
    if (exporter > 0) continue;
    const skuIds = skus.map((sku) => sku.id);
    await insertAll(db, "goods.orderLine", ordersOf(random, id, skuIds, today));
  }
  return { exporterIds };
}
