import { type DeliveryInstance, OPEN_END } from "./instance.ts";
import type { RichRules } from "./rules.ts";
import type { DeliverySolution, PlannedRoute } from "./solution.ts";

/**
 * Other numbers for the locations of an instance, neighbours following one another: what a search
 * reads together then lies together in its matrices, which beyond a few hundred stops no longer fit
 * the processor's cache. Nothing but its speed depends on them, save between places of equal cost.
 */
export class LocationOrder {
  /** The instance by the new numbers. */
  readonly instance: DeliveryInstance;
  /** By its number in the instance given. */
  private readonly placeOf: Int32Array;
  /** By place: the number in the instance given. */
  private readonly locationAt: Int32Array;

  constructor(instance: DeliveryInstance) {
    this.locationAt = byNearness(instance);
    this.placeOf = new Int32Array(this.locationAt.length);
    for (const [place, location] of this.locationAt.entries()) this.placeOf[location] = place;
    this.instance = this.renumbered(instance);
  }

  /** A plan by the numbers given, by the new ones. */
  start(routes: readonly PlannedRoute[]): PlannedRoute[] {
    return routes.map((route) => {
      const trips = route.trips?.map((trip) => ({
        ...trip,
        depot: this.placeOf[trip.depot] ?? trip.depot,
      }));
      return trips ? { ...route, trips } : route;
    });
  }

  /** A solution by the new numbers, by those given. */
  solution(solution: DeliverySolution): DeliverySolution {
    const routes = solution.routes.map((route) => {
      const trips = route.trips.map((trip) => ({ ...trip, depot: this.locationAt[trip.depot] }));
      return { ...route, trips };
    });
    return { ...solution, routes };
  }

  private renumbered(instance: DeliveryInstance): DeliveryInstance {
    const { placeOf } = this;
    const matrices = new Map<Int32Array, Int32Array>();
    for (const matrix of [...instance.distanceM, ...instance.durationS]) {
      if (!matrices.has(matrix)) matrices.set(matrix, this.inOrder(matrix));
    }
    return {
      ...instance,
      distanceM: instance.distanceM.map((matrix) => matrices.get(matrix)!),
      durationS: instance.durationS.map((matrix) => matrices.get(matrix)!),
      stopLocation: instance.stopLocation.map((location) => placeOf[location]),
      vehicleStart: instance.vehicleStart.map((location) => placeOf[location]),
      vehicleEnd: instance.vehicleEnd.map((end) => (end === OPEN_END ? end : placeOf[end])),
      ...(instance.rules && { rules: this.renumberedRules(instance.rules) }),
    };
  }

  private renumberedRules(rules: RichRules): RichRules {
    const { placeOf } = this;
    const places = (depots: readonly number[]) => depots.map((depot) => placeOf[depot]);
    return {
      ...rules,
      stopSuppliers: rules.stopSuppliers.map((depots) => depots && places(depots)),
      vehicleReload: rules.vehicleReload.map(
        (reload) => reload && { ...reload, depots: places(reload.depots) },
      ),
      stock: rules.stock?.map((line) => ({ ...line, depot: placeOf[line.depot] })),
    };
  }

  private inOrder(matrix: Int32Array): Int32Array {
    const { locationAt } = this;
    const width = locationAt.length;
    const ordered = new Int32Array(matrix.length);
    for (let from = 0; from < width; from++) {
      const row = locationAt[from] * width;
      for (let to = 0; to < width; to++) {
        ordered[from * width + to] = matrix[row + locationAt[to]];
      }
    }
    return ordered;
  }
}

/** From the first location on to the nearest one not yet numbered: O(n²). */
function byNearness({ locationCount, distanceM, durationS }: DeliveryInstance): Int32Array {
  const order = Int32Array.from({ length: locationCount }, (_, location) => location);
  const [metres, seconds] = [distanceM[0], durationS[0]];
  for (let at = 1; at < locationCount; at++) {
    const row = order[at - 1] * locationCount;
    let [nearest, least] = [at, Infinity];
    for (let i = at; i < locationCount; i++) {
      // Either may be of no account and nought everywhere.
      const length = metres[row + order[i]] + seconds[row + order[i]];
      if (length < least) [nearest, least] = [i, length];
    }
    [order[at], order[nearest]] = [order[nearest], order[at]];
  }
  return order;
}
