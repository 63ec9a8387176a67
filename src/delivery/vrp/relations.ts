import type { Relation, VrpRequest } from "./request-schema.ts";

/** Special ids of a relation: the ends of the route. */
export const START = "start";
export const END = "end";

/** A stop of the engine by its job. Services come first, then each shipment's pickup, delivery. */
export interface StopNames {
  /** Stop of a service, or of `<shipment>_pickup` and `<shipment>_delivery`. */
  readonly stopOf: ReadonlyMap<string, number>;
  /** Pickup of a shipment named by its own id. */
  readonly pickupOf: ReadonlyMap<string, number>;
}

export function stopNamesOf(request: VrpRequest): StopNames {
  const services = request.services ?? [];
  const stopOf = new Map(services.map(({ id }, i) => [id, i]));
  const pickupOf = new Map<string, number>();
  for (const [i, { id }] of (request.shipments ?? []).entries()) {
    const pickup = services.length + 2 * i;
    pickupOf.set(id, pickup);
    if (!stopOf.has(`${id}_pickup`)) stopOf.set(`${id}_pickup`, pickup);
    if (!stopOf.has(`${id}_delivery`)) stopOf.set(`${id}_delivery`, pickup + 1);
  }
  return { stopOf, pickupOf };
}

export interface EngineRelation {
  readonly kind: "same-route" | "not-same-route" | "sequence" | "direct-sequence";
  readonly stops: readonly number[];
  readonly vehicle?: number;
  readonly fromStart?: boolean;
  readonly toEnd?: boolean;
}

const KIND_OF_TYPE = {
  in_same_route: "same-route",
  not_in_same_route: "not-same-route",
  in_sequence: "sequence",
  in_direct_sequence: "direct-sequence",
} as const;

/** Relations as the engine takes them; of a request that `checkRelations` let pass. */
export function engineRelations(request: VrpRequest): EngineRelation[] {
  const names = stopNamesOf(request);
  const vehicleOf = new Map(request.vehicles.map((vehicle, i) => [vehicle.vehicle_id, i]));
  return (request.relations ?? []).flatMap((relation): EngineRelation[] => {
    const kind = KIND_OF_TYPE[relation.type as keyof typeof KIND_OF_TYPE];
    const ids = relation.ids ?? [];
    const stops = ids
      .filter((id) => id !== START && id !== END)
      .map((id) => names.stopOf.get(id) ?? names.pickupOf.get(id)!);
    const isDirect = kind === "direct-sequence";
    return [
      {
        kind,
        stops: [...new Set(stops)],
        ...vehicleNamed(relation, vehicleOf),
        // Somewhere after the start is everywhere: only a direct sequence begins there.
        ...(isDirect && ids.at(0) === START && { fromStart: true }),
        ...(isDirect && ids.at(-1) === END && { toEnd: true }),
      },
    ];
  });
}

function vehicleNamed({ vehicle_id }: Relation, vehicleOf: ReadonlyMap<string, number>) {
  return vehicle_id == null ? {} : { vehicle: vehicleOf.get(vehicle_id)! };
}
