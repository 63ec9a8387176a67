import type { Fleet } from "./fleet.ts";

/** Routes as linked lists of stops, as a plan keeps them. */
interface LinkedRoutes {
  readonly vehicleOf: Int32Array;
  readonly next: Int32Array;
  readonly first: Int32Array;
}

/** A copy of a plan's routes; at first, of none. */
export class RememberedRoutes {
  private readonly vehicleOf: Int32Array;
  private readonly next: Int32Array;
  private readonly first: Int32Array;

  constructor({ stopCount, vehicleCount }: Fleet) {
    this.vehicleOf = new Int32Array(stopCount).fill(-1);
    this.next = new Int32Array(stopCount);
    this.first = new Int32Array(vehicleCount).fill(-1);
  }

  copy({ vehicleOf, next, first }: LinkedRoutes): void {
    this.vehicleOf.set(vehicleOf);
    this.next.set(next);
    this.first.set(first);
  }

  /** Stops that are on no route. */
  missing(): number[] {
    return [...this.vehicleOf.keys()].filter((stop) => this.vehicleOf[stop] < 0);
  }

  routes(): { vehicle: number; stops: number[] }[] {
    const { first, next } = this;
    const routes: { vehicle: number; stops: number[] }[] = [];
    for (let vehicle = 0; vehicle < first.length; vehicle++) {
      const stops: number[] = [];
      for (let stop = first[vehicle]; stop >= 0; stop = next[stop]) stops.push(stop);
      if (stops.length > 0) routes.push({ vehicle, stops });
    }
    return routes;
  }
}
