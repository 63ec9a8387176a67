import type { WorkingPlan } from "./working-plan.ts";

const KEPT_OF_STOP = 4;

/** Routes as they were before a trial changed them, in the order in which it did, its *ranks*. */
export class SavedRoutes {
  private readonly plan: WorkingPlan;
  /** By rank: the number of the route's stops, then the stops. */
  private readonly stops: Int32Array;
  /** Beside `stops`: what is kept of each stop. */
  private readonly ofStops: Float64Array;
  private length = 0;
  /** By rank: what the plan keeps of the vehicle, as in `kept`, then its room. */
  private readonly ofVehicles: Float64Array;
  private readonly kept: readonly Float64Array[];

  /** @param kept what the plan keeps by vehicle, beside its room */
  constructor(plan: WorkingPlan, kept: readonly Float64Array[]) {
    const { stopCount, vehicleCount, instance } = plan.fleet;
    this.plan = plan;
    this.kept = kept;
    this.stops = new Int32Array(stopCount + 2 * vehicleCount);
    this.ofStops = new Float64Array(KEPT_OF_STOP * this.stops.length);
    this.ofVehicles = new Float64Array((kept.length + instance.dimensionCount) * vehicleCount);
  }

  clear(): void {
    this.length = 0;
  }

  /** Saves a vehicle's route behind those saved before. */
  save(vehicle: number, rank: number): void {
    const { plan, stops, ofStops } = this;
    const { costAfter, widestLeg, earliestS, latestS, next } = plan;
    const { timed } = plan.fleet;
    this.saveVehicle(vehicle, rank);
    let at = this.length;
    stops[at++] = plan.size[vehicle];
    for (let stop = plan.first[vehicle]; stop >= 0; stop = next[stop]) {
      stops[at] = stop;
      const place = KEPT_OF_STOP * at++;
      ofStops[place] = costAfter[stop];
      ofStops[place + 1] = widestLeg[stop];
      if (!timed) continue;
      ofStops[place + 2] = earliestS[stop];
      ofStops[place + 3] = latestS[stop];
    }
    this.length = at;
  }

  /** Brings back the route of a vehicle, whose stops were saved at `from`; where they end. */
  recall(vehicle: number, rank: number, from: number): number {
    const { plan, stops, ofStops } = this;
    const { previous, next, vehicleOf, costAfter, widestLeg, earliestS, latestS } = plan;
    const { timed } = plan.fleet;
    const count = stops[from];
    plan.size[vehicle] = count;
    plan.first[vehicle] = count > 0 ? stops[from + 1] : -1;
    let before = -1;
    for (let at = from + 1; at <= from + count; at++) {
      const stop = stops[at];
      const place = KEPT_OF_STOP * at;
      previous[stop] = before;
      next[stop] = at < from + count ? stops[at + 1] : -1;
      vehicleOf[stop] = vehicle;
      costAfter[stop] = ofStops[place];
      widestLeg[stop] = ofStops[place + 1];
      before = stop;
      if (!timed) continue;
      earliestS[stop] = ofStops[place + 2];
      latestS[stop] = ofStops[place + 3];
    }
    plan.last[vehicle] = before;
    this.recallVehicle(vehicle, rank);
    return from + 1 + count;
  }

  private saveVehicle(vehicle: number, rank: number): void {
    const { plan, ofVehicles, kept } = this;
    const { dimensionCount } = plan.fleet.instance;
    let at = rank * (kept.length + dimensionCount);
    for (const values of kept) ofVehicles[at++] = values[vehicle];
    for (let row = vehicle * dimensionCount; row < (vehicle + 1) * dimensionCount; row++) {
      ofVehicles[at++] = plan.room[row];
    }
  }

  private recallVehicle(vehicle: number, rank: number): void {
    const { plan, ofVehicles, kept } = this;
    const { dimensionCount } = plan.fleet.instance;
    let at = rank * (kept.length + dimensionCount);
    for (const values of kept) values[vehicle] = ofVehicles[at++];
    for (let row = vehicle * dimensionCount; row < (vehicle + 1) * dimensionCount; row++) {
      plan.room[row] = ofVehicles[at++];
    }
  }
}
