import { randomOf } from "../src/numeric/random.ts";
import { dateOfDay, dayNumber } from "../src/platform/period.ts";

const SKUS = 120;
const ORDERS = 900;

function codeOf(index: number): string {
  return `TOUR-${String(index + 1).padStart(3, "0")}`;
}

/** The tour's SKU file: a few sell fast, some hold a lithium battery. */
export function tourSkus(): string {
  const random = randomOf(40);
  const rows = Array.from({ length: SKUS }, (_, i) => {
    const hasBattery = i % 10 === 3;
    const side = () => 80 + random.below(220);
    return [
      codeOf(i),
      `Tour item ${i + 1}`,
      side(),
      side(),
      side(),
      150 + random.below(2_500),
      "ambient",
      hasBattery ? "UN3481" : "",
      hasBattery ? "lithium-ion" : "",
      hasBattery ? "18.5" : "",
      hasBattery ? 1 : "",
      hasBattery ? "contained-in" : "",
      Math.max(4, Math.round(900 / (i + 1))),
      "2.5",
      "1.4",
      "940521",
    ].join(",");
  });
  const header =
    "code,name,lengthMm,widthMm,heightMm,weightG,storageClass,unNumber,batteryKind,batteryWattHours,batteryCount,batteryPacking,monthlyUnits,linesPerOrder,unitsPerLine,hsCode";
  return `${header}\n${rows.join("\n")}\n`;
}

/** Sixty days of orders before a day. */
export function tourOrders(today: string): string {
  const random = randomOf(41);
  const rows: string[] = [];
  for (let order = 0; order < ORDERS; order++) {
    const day = dateOfDay(dayNumber(today) - 60 + Math.floor((order * 60) / ORDERS));
    const chosen = new Set<number>();
    for (let line = 1 + random.below(5); line > 0; line--) {
      chosen.add(Math.floor(SKUS * random.next() ** 2));
    }
    for (const sku of chosen) {
      rows.push(
        `T${String(order + 1).padStart(4, "0")},${day},${codeOf(sku)},${1 + random.below(3)}`,
      );
    }
  }
  return `orderReference,orderedOn,skuCode,quantity\n${rows.join("\n")}\n`;
}
