import type { DeliveryInstance } from "./instance.ts";
import { type RuleIndex, stockKey } from "./rule-index.ts";

interface Draw {
  readonly key: string;
  readonly amount: number;
}

/** What is left of each item at each depot, given the routes of a plan. */
export class StockLedger {
  private readonly instance: DeliveryInstance;
  private readonly index: RuleIndex;
  private readonly left: Map<string, number> | undefined;
  private readonly drawn: (readonly Draw[])[];

  constructor(instance: DeliveryInstance, index: RuleIndex) {
    this.instance = instance;
    this.index = index;
    this.left = index.stock && new Map(index.stock);
    this.drawn = Array.from(instance.vehicleStart, () => []);
  }

  /** Books a vehicle's route in place of the one before. */
  replace(vehicle: number, nodes: ArrayLike<number>, count: number): void {
    if (this.left === undefined) return;
    for (const { key, amount } of this.drawn[vehicle]) this.add(key, amount);
    const draws = this.drawsOf(vehicle, nodes, count);
    for (const { key, amount } of draws) this.add(key, -amount);
    this.drawn[vehicle] = draws;
  }

  /** Whether a route could stand in place of the vehicle's own. */
  allows(vehicle: number, nodes: ArrayLike<number>, count: number): boolean {
    if (this.left === undefined) return true;
    return this.shortage(vehicle, this.drawsOf(vehicle, nodes, count)) === undefined;
  }

  /** Whether a stop can draw its items at a depot, beside all that is planned. */
  offers(depot: number, stop: number): boolean {
    if (this.left === undefined) return true;
    return this.index.rules.stopItems[stop].every(
      ({ item, amount }) => amount <= this.leftOf(stockKey(depot, item)),
    );
  }

  leftOf(key: string): number {
    return this.left?.get(key) ?? 0;
  }

  /** Depots and items of which more is drawn than there is. */
  shortages(): { depot: number; item: number; drawn: number; stock: number }[] {
    return [...(this.left ?? [])]
      .filter(([, left]) => left < 0)
      .map(([key, left]) => {
        const stock = this.index.stock?.get(key) ?? 0;
        const [depot, item] = key.split(" ").map(Number);
        return { depot, item, drawn: stock - left, stock };
      });
  }

  private shortage(vehicle: number, draws: readonly Draw[]): string | undefined {
    const needed = new Map<string, number>();
    for (const { key, amount } of draws) needed.set(key, (needed.get(key) ?? 0) + amount);
    for (const { key, amount } of this.drawn[vehicle]) {
      const known = needed.get(key);
      if (known !== undefined) needed.set(key, known - amount);
    }
    for (const [key, amount] of needed) {
      if (amount > 0 && amount > this.leftOf(key)) return key;
    }
    return undefined;
  }

  private add(key: string, amount: number): void {
    this.left!.set(key, this.leftOf(key) + amount);
  }

  private drawsOf(vehicle: number, nodes: ArrayLike<number>, count: number): Draw[] {
    const draws: Draw[] = [];
    let depot = this.instance.vehicleStart[vehicle];
    for (let i = 0; i < count; i++) {
      if (nodes[i] < 0) {
        depot = -1 - nodes[i];
        continue;
      }
      for (const { item, amount } of this.index.rules.stopItems[nodes[i]]) {
        draws.push({ key: stockKey(depot, item), amount });
      }
    }
    return draws;
  }
}
