/** As a stop's release: whenever. */
export const NO_RELEASE = -0x8000_0000;

export type Objective = "vehicles" | "cost" | "makespan" | "lateness" | "balance";

export type RelationKind = "same-route" | "not-same-route" | "sequence" | "direct-sequence";

/** Goods drawn from the stock of the depot where the trip starts. */
export interface StockLine {
  readonly item: number;
  readonly amount: number;
}

export interface Stock extends StockLine {
  /** A location. */
  readonly depot: number;
}

/** Goods carried from one stop to another on one trip; both stops are served or neither. */
export interface Shipment {
  readonly pickup: number;
  readonly delivery: number;
  readonly load: readonly number[];
  /** From the end of service at the pickup to its start at the delivery. */
  readonly maxInVehicleS?: number;
}

/**
 * What holds between stops. Of the stops served, "same-route" keeps all on one route,
 * "not-same-route" each on another, "sequence" all on one route in this order; "direct-sequence"
 * serves all or none of them, one right after the other on one trip.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly stops: readonly number[];
  /** These stops are served by this vehicle or not at all. */
  readonly vehicle?: number;
  /** The first of the stops begins its route; for sequences. */
  readonly fromStart?: boolean;
  /** The last of the stops ends its route; for sequences. */
  readonly toEnd?: boolean;
}

/** These stops begin the vehicle's route in this order. */
export interface Locked {
  readonly vehicle: number;
  readonly stops: readonly number[];
}

/** Where a trip may end and the next one start, empty and full again. */
export interface Reload {
  /** Locations. */
  readonly depots: readonly number[];
  /** Most reloads of a route; default unlimited. */
  readonly most?: number;
  /** Spent at each reload. */
  readonly serviceS?: number;
}

/** Due if the route starts by `latestS` and ends after it; begins within its window. */
export interface WindowBreak {
  readonly kind: "window";
  readonly earliestS: number;
  readonly latestS: number;
  readonly durationS: number;
}

/** Due before more than `afterDriveS` has been driven since the last one, or in parts, in order. */
export interface DrivingBreak {
  readonly kind: "driving";
  readonly afterDriveS: number;
  readonly durationS: number;
  readonly splitS?: readonly number[];
  /** Driven since the last break when the route starts. */
  readonly drivenS?: number;
}

export type Break = WindowBreak | DrivingBreak;

/**
 * What a plain instance does without, for n stops, v vehicles and d dimensions. The plain search is
 * several times faster, so an instance carries these only if it uses any of them.
 */
export interface RichRules {
  /** n × d, taken on board at the stop and carried to the end of the trip. */
  readonly stopCollect: Int32Array;
  /** Before service, where the stop before lies at another location. */
  readonly stopPreparationS: Int32Array;
  /** The trip that serves the stop leaves its depot no earlier; `NO_RELEASE` = whenever. */
  readonly stopReleaseS: Int32Array;
  /** Service starting later is late; `NO_LIMIT` = never. */
  readonly stopDueS: Int32Array;
  readonly stopLatenessCostPerS: Float64Array;
  /** Locations that the stop's trip may start from; undefined = any. */
  readonly stopSuppliers: readonly (readonly number[] | undefined)[];
  readonly stopItems: readonly (readonly StockLine[])[];
  /** n × v: 1 if the vehicle may serve the stop. */
  readonly vehicleAllowed: Uint8Array;
  /** Spent at the start before leaving. */
  readonly vehicleLoadingS: Int32Array;
  readonly vehicleMaxDriveS: Int32Array;
  /** Percent of a stop's service time that the vehicle takes, rounded half up. */
  readonly vehicleServiceShare: Int32Array;
  readonly vehicleReload: readonly (Reload | undefined)[];
  readonly vehicleBreaks: readonly (readonly Break[])[];
  readonly shipments: readonly Shipment[];
  readonly relations: readonly Relation[];
  /** Undefined = no stock is counted; a depot and item not listed have none. */
  readonly stock: readonly Stock[] | undefined;
  readonly locked: readonly Locked[];
  /** Compared in this order after unserved priority. */
  readonly objectives: readonly Objective[];
}
