import type { StoredPlan } from "./schema.ts";
import type { UnderWay } from "./under-way.ts";

type Shipment = NonNullable<StoredPlan["shipments"]>[number];

/**
 * The rules that still hold once stops are done or removed: a shipment picked up is goods on board,
 * one whose stop was removed is none; relations bind the stops that are left.
 */
export function remainingRules(
  plan: StoredPlan,
  gone: ReadonlySet<string>,
  underWay: ReadonlyMap<string, UnderWay>,
): StoredPlan {
  const { shipments = [], relations = [], locked = [], lockedStops = [] } = plan;
  const pickedUp = shipments.filter(
    ({ pickup, delivery }) => gone.has(pickup) && !gone.has(delivery),
  );
  const known = new Set(plan.stops.map(({ id }) => id));
  const { shipments: _s, relations: _r, locked: _l, lockedStops: _ls, ...rest } = plan;
  const whole = shipments.filter(
    ({ pickup, delivery }) => known.has(pickup) && known.has(delivery),
  );
  const bound = relations
    .map(({ fromStart, ...relation }) => ({
      ...relation,
      ...(fromStart && !relation.stops.some((id) => gone.has(id)) && { fromStart }),
      stops: relation.stops.filter((id) => known.has(id)),
    }))
    .filter(({ stops, vehicle }) => stops.length > (vehicle === undefined ? 1 : 0));
  const orders = locked
    .map((order) => ({ ...order, stops: order.stops.filter((id) => known.has(id)) }))
    .filter(({ stops, only }) => only || stops.length > 0);
  const kept = lockedStops.filter(({ stop }) => known.has(stop));
  return {
    ...rest,
    ...(whole.length > 0 && { shipments: whole }),
    ...(bound.length > 0 && { relations: bound }),
    ...(orders.length > 0 && { locked: orders }),
    ...(kept.length > 0 && { lockedStops: kept }),
    stops: plan.stops.flatMap((stop) => {
      const isHalf = shipments.some(
        ({ pickup, delivery }) => pickup === stop.id && !known.has(delivery),
      );
      if (isHalf) return [];
      const shipment = pickedUp.find(({ delivery }) => delivery === stop.id);
      return shipment ? delivered(stop, shipment, underWay) : [stop];
    }),
  };
}

/** Picked up: the vehicle that has the goods on board delivers them. Without one, nobody can. */
function delivered(
  stop: StoredPlan["stops"][number],
  { pickup, quantity }: Shipment,
  underWay: ReadonlyMap<string, UnderWay>,
) {
  const vehicle = [...underWay.values()].find(({ done }) => done.has(pickup))?.vehicle;
  return vehicle ? [{ ...stop, quantity, onBoardOf: vehicle.id }] : [];
}
