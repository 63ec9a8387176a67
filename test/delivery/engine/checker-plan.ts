export interface StatedVisit {
  readonly stop: number;
  readonly arrivalS: number;
  readonly waitS: number;
  readonly preparationS?: number;
  readonly serviceStartS: number;
  readonly departureS: number;
  readonly lateS?: number;
  readonly loadAfter: readonly number[];
  readonly distanceM: number;
  readonly driveS: number;
}

export interface StatedTrip {
  readonly depot: number;
  readonly startS: number;
  readonly firstVisit: number;
  readonly visitCount: number;
  readonly startLoad: readonly number[];
}

export interface StatedBreak {
  readonly beforeVisit: number;
  readonly startS: number;
  readonly durationS: number;
}

/** A route as a solution tells it; without trips it is one from the vehicle's start. */
export interface StatedRoute {
  readonly vehicle: number;
  readonly visits: readonly StatedVisit[];
  readonly trips?: readonly StatedTrip[];
  readonly breaks?: readonly StatedBreak[];
  readonly startS: number;
  readonly endS: number;
  readonly startLoad: readonly number[];
  readonly distanceM: number;
  readonly driveS: number;
  readonly serviceS: number;
  readonly waitS: number;
  readonly durationS: number;
  readonly cost: {
    readonly fixed: number;
    readonly distance: number;
    readonly time: number;
    readonly lateness?: number;
  };
}

/** Trips after the first. */
export function reloadsOf(route: StatedRoute): readonly StatedTrip[] {
  return (route.trips ?? []).slice(1);
}
