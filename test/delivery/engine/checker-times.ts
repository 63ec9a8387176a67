import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import { serviceTime } from "./checker-drive.ts";
import type { StatedBreak, StatedRoute, StatedVisit } from "./checker-plan.ts";

export const UNREACHABLE = 2_147_483_647;

/** A stretch of uninterrupted driving, or a break, in order of time. */
export type Stretch = { readonly kind: "drive" | "break"; readonly lengthS: number };

export interface Driven {
  readonly distanceM: number;
  readonly driveS: number;
  readonly serviceS: number;
  readonly waitS: number;
  readonly durationS: number;
  readonly latenessCost: number;
  readonly stretches: readonly Stretch[];
}

/** Drives a route by its stated start, breaks and services, noting every time that is not so. */
export function driveTimes(
  instance: DeliveryInstance,
  route: StatedRoute,
  fault: (text: string) => void,
): Driven {
  const clock = new Clock(instance, route, fault);
  const { rules } = instance;
  const trips = route.trips ?? [];
  clock.work(rules?.vehicleLoadingS[route.vehicle] ?? 0);
  if (trips.length > 0) clock.waitUntil(Math.max(trips[0].startS, clock.now));
  if (trips.length > 0 && trips[0].startS !== clock.now) fault("leaves before it is loaded");
  for (let visit = 0; visit <= route.visits.length; visit++) {
    for (const trip of trips.slice(1).filter(({ firstVisit }) => firstVisit === visit)) {
      clock.driveTo(trip.depot, visit, trip.startS);
      clock.work(rules?.vehicleReload[route.vehicle]?.serviceS ?? 0);
      if (trip.startS < clock.now) fault(`starts a trip at ${trip.startS}, before ${clock.now}`);
      clock.waitUntil(trip.startS);
    }
    if (visit < route.visits.length) clock.serve(route.visits[visit], visit);
  }
  const end = instance.vehicleEnd[route.vehicle];
  clock.driveTo(end, route.visits.length, Infinity);
  if (route.endS !== clock.now) fault(`ends at ${clock.now}, not ${route.endS}`);
  if (clock.breaksLeft() > 0) fault("has a break that fits nowhere");
  return clock.driven();
}

/** Where the vehicle is and what time it is there. */
class Clock {
  now: number;
  here: number;
  private distanceM = 0;
  private driveS = 0;
  private serviceS = 0;
  private waitS = 0;
  private latenessCost = 0;
  private readonly stretches: Stretch[] = [];
  private nextBreak = 0;
  private readonly instance: DeliveryInstance;
  private readonly route: StatedRoute;
  private readonly fault: (text: string) => void;

  constructor(instance: DeliveryInstance, route: StatedRoute, fault: (text: string) => void) {
    this.instance = instance;
    this.route = route;
    this.fault = fault;
    this.now = route.startS;
    this.here = instance.vehicleStart[route.vehicle];
  }

  driven(): Driven {
    const { distanceM, driveS, serviceS, waitS, latenessCost, stretches } = this;
    const durationS = this.now - this.route.startS;
    return { distanceM, driveS, serviceS, waitS, durationS, latenessCost, stretches };
  }

  breaksLeft(): number {
    return (this.route.breaks ?? []).length - this.nextBreak;
  }

  work(lengthS: number): void {
    this.serviceS += lengthS;
    this.now += lengthS;
  }

  waitUntil(time: number): void {
    if (time <= this.now) return;
    this.waitS += time - this.now;
    this.now = time;
  }

  /** Drives to a place and takes the breaks that come before a visit and begin before a moment. */
  driveTo(there: number, visit: number, beforeS: number) {
    const { instance, route } = this;
    const profile = instance.vehicleProfile[route.vehicle];
    const leg = this.here * instance.locationCount + there;
    const stays = there < 0;
    const cost = (matrices: readonly Int32Array[]) => (stays ? 0 : matrices[profile][leg]);
    if (cost(instance.distanceM) === UNREACHABLE || cost(instance.durationS) === UNREACHABLE) {
      this.fault(`has no way from ${this.here} to ${there}`);
    }
    this.distanceM += cost(instance.distanceM);
    let leftS = cost(instance.durationS);
    this.driveS += leftS;
    let arrivalS = this.now + leftS;
    let restS = 0;
    for (let pause = this.pause(visit); pause && pause.startS < beforeS; ) {
      if (pause.startS < this.now) this.fault(`takes a break at ${pause.startS} while busy`);
      const stretchS = Math.min(leftS, Math.max(0, pause.startS - this.now));
      this.drive(stretchS);
      leftS -= stretchS;
      this.waitUntil(pause.startS);
      this.now += pause.durationS;
      this.stretches.push({ kind: "break", lengthS: pause.durationS });
      if (leftS > 0) arrivalS = this.now + leftS;
      else restS += pause.durationS;
      this.nextBreak++;
      pause = this.pause(visit);
    }
    this.drive(leftS);
    this.here = there;
    return { arrivalS, restS };
  }

  private drive(lengthS: number): void {
    this.now += lengthS;
    if (lengthS > 0) this.stretches.push({ kind: "drive", lengthS });
  }

  private pause(visit: number): StatedBreak | undefined {
    const pause = this.route.breaks?.[this.nextBreak];
    return pause?.beforeVisit === visit ? pause : undefined;
  }

  serve(visit: StatedVisit, number: number): void {
    const { instance, route, fault } = this;
    const { stop } = visit;
    const { rules } = instance;
    const there = instance.stopLocation[stop];
    const preparationS = there === this.here ? 0 : (rules?.stopPreparationS[stop] ?? 0);
    const latestS = visit.serviceStartS - preparationS;
    const { arrivalS, restS } = this.driveTo(there, number, latestS);
    if (visit.arrivalS !== arrivalS) fault(`arrives at ${stop} at ${arrivalS}`);
    if ((visit.preparationS ?? 0) !== preparationS) fault(`prepares ${stop} for ${preparationS}`);
    this.work(preparationS);
    if (visit.serviceStartS < this.now) fault(`serves ${stop} before it is ready at ${this.now}`);
    this.waitUntil(visit.serviceStartS);
    const waitS = this.now - arrivalS - preparationS - restS;
    if (visit.waitS !== waitS) fault(`waits ${waitS} at ${stop}, not ${visit.waitS}`);
    const dueS = rules?.stopDueS[stop] ?? Infinity;
    const lateS = Math.max(0, visit.serviceStartS - dueS);
    if ((visit.lateS ?? 0) !== lateS) fault(`is ${lateS} late at ${stop}, not ${visit.lateS}`);
    this.latenessCost += lateS === 0 ? 0 : lateS * (rules?.stopLatenessCostPerS[stop] ?? 0);
    this.work(serviceTime(instance, route.vehicle, stop));
    if (visit.departureS !== this.now) fault(`departs from ${stop} at ${this.now}`);
    if (visit.distanceM !== this.distanceM || visit.driveS !== this.driveS) {
      fault(`sums legs wrongly up to ${stop}`);
    }
  }
}
