import type { DeliveryInstance } from "./instance.ts";
import { type RuleIndex, ruleIndexOf } from "./rule-index.ts";
import type { Relation } from "./rules.ts";
import { hasSkills, type ViolationCode } from "./violation.ts";

/** Told of each rule broken; true ends the check. */
export type Report = (
  code: ViolationCode,
  stop: number,
  needed: number,
  allowed: number,
  dimension?: number,
) => boolean;

/**
 * The rules on one route that do not ask for the time: who may serve a stop, loads, reloads,
 * suppliers, shipments, relations and locked stops. Nodes are as in `Timeline`.
 */
export class SequenceCheck {
  private readonly instance: DeliveryInstance;
  private readonly index: RuleIndex;
  /** By stop, during a check: which visit and which trip of the route it is; -1 if not in it. */
  private readonly visitOf: Int32Array;
  private readonly tripOf: Int32Array;
  private readonly hasTies: boolean;

  constructor(instance: DeliveryInstance) {
    this.instance = instance;
    this.index = ruleIndexOf(instance);
    this.visitOf = new Int32Array(instance.stopLocation.length).fill(-1);
    this.tripOf = new Int32Array(instance.stopLocation.length);
    const { relations, locked, shipments } = this.index.rules;
    this.hasTies = relations.length + locked.length + shipments.length > 0;
  }

  /** Whether the route keeps all these rules. */
  isSound(vehicle: number, nodes: ArrayLike<number>, count: number): boolean {
    return !this.report(vehicle, nodes, count, STOP_AT_FIRST);
  }

  /** @returns whether `report` ended the check */
  report(vehicle: number, nodes: ArrayLike<number>, count: number, report: Report): boolean {
    return (
      this.reportStops(vehicle, nodes, count, report) ||
      this.reportLoads(vehicle, nodes, count, report) ||
      (this.hasTies && this.reportTies(vehicle, nodes, count, report))
    );
  }

  /** Whether the vehicle may serve the stop at all. */
  allows(vehicle: number, stop: number): boolean {
    const { rules, relationsOf, lockedBy } = this.index;
    const vehicleCount = this.instance.vehicleStart.length;
    if (rules.vehicleAllowed[stop * vehicleCount + vehicle] === 0) return false;
    if (lockedBy[stop] >= 0 && lockedBy[stop] !== vehicle) return false;
    for (const relation of relationsOf[stop]) {
      if (relation.vehicle !== undefined && relation.vehicle !== vehicle) return false;
    }
    return true;
  }

  private reportStops(
    vehicle: number,
    nodes: ArrayLike<number>,
    count: number,
    report: Report,
  ): boolean {
    const { instance } = this;
    const { rules } = this.index;
    const reload = rules.vehicleReload[vehicle];
    let depot = instance.vehicleStart[vehicle];
    let [visitCount, reloadCount] = [0, 0];
    for (let i = 0; i < count; i++) {
      const stop = nodes[i];
      if (stop < 0) {
        depot = -1 - stop;
        reloadCount++;
        if (!reload?.depots.includes(depot) && report("supply", -1, 0, 0)) return true;
        continue;
      }
      visitCount++;
      if (!this.allows(vehicle, stop) && report("vehicle", stop, 0, 0)) return true;
      if (!hasSkills(instance, vehicle, stop) && report("skill", stop, 0, 0)) return true;
      const suppliers = rules.stopSuppliers[stop];
      if (suppliers !== undefined && !suppliers.includes(depot) && report("supply", stop, 0, 0)) {
        return true;
      }
    }
    const mostReloads = reload?.most ?? Infinity;
    if (reloadCount > mostReloads && report("supply", -1, reloadCount, mostReloads)) return true;
    const mostStops = instance.vehicleMaxStops[vehicle];
    return visitCount > mostStops && report("max-stops", -1, visitCount, mostStops);
  }

  /** The fullest moment of every trip. */
  private reportLoads(
    vehicle: number,
    nodes: ArrayLike<number>,
    count: number,
    report: Report,
  ): boolean {
    const { dimensionCount, vehicleCapacity } = this.instance;
    for (let from = 0; from < count; ) {
      let end = from;
      while (end < count && nodes[end] >= 0) end++;
      for (let d = 0; d < dimensionCount; d++) {
        const allowed = vehicleCapacity[vehicle * dimensionCount + d];
        const needed = this.fullest(nodes, from, end, d);
        if (needed > allowed && report("capacity", -1, needed, allowed, d)) return true;
      }
      from = end + 1;
    }
    return false;
  }

  private fullest(nodes: ArrayLike<number>, from: number, end: number, d: number): number {
    const { dimensionCount, stopDemand } = this.instance;
    const { rules, shipped } = this.index;
    let load = 0;
    for (let i = from; i < end; i++) load += stopDemand[nodes[i] * dimensionCount + d];
    let fullest = load;
    for (let i = from; i < end; i++) {
      const row = nodes[i] * dimensionCount + d;
      load += rules.stopCollect[row] + shipped[row] - stopDemand[row];
      if (load > fullest) fullest = load;
    }
    return fullest;
  }

  private reportTies(
    vehicle: number,
    nodes: ArrayLike<number>,
    count: number,
    report: Report,
  ): boolean {
    const { visitOf, tripOf } = this;
    let [visit, trip] = [0, 0];
    for (let i = 0; i < count; i++) {
      if (nodes[i] < 0) {
        trip++;
        continue;
      }
      visitOf[nodes[i]] = visit++;
      tripOf[nodes[i]] = trip;
    }
    let ended = false;
    let free = false;
    for (let i = 0; i < count && !ended; i++) {
      const stop = nodes[i];
      if (stop < 0) continue;
      const isLocked = this.index.lockedBy[stop] === vehicle;
      ended = isLocked && (free || !this.keepsLock(stop)) && report("relation", stop, 0, 0);
      free ||= !isLocked;
      ended ||= !this.keepsShipment(stop) && report("relation", stop, 0, 0);
      for (const relation of this.index.relationsOf[stop]) {
        if (ended || this.firstServed(relation) !== stop) continue;
        ended = !this.keepsRelation(relation, visit) && report("relation", stop, 0, 0);
      }
    }
    for (let i = 0; i < count; i++) if (nodes[i] >= 0) visitOf[nodes[i]] = -1;
    return ended;
  }

  /** Locked stops before it that are served here come before it. */
  private keepsLock(stop: number): boolean {
    const { lockedAt, lockedBy, rules } = this.index;
    const { stops } = rules.locked.find(({ vehicle }) => vehicle === lockedBy[stop])!;
    for (let at = 0; at < lockedAt[stop]; at++) {
      if (this.visitOf[stops[at]] > this.visitOf[stop]) return false;
    }
    return true;
  }

  private keepsShipment(stop: number): boolean {
    const other = this.index.partner[stop];
    if (other < 0) return true;
    if (this.visitOf[other] < 0 || this.tripOf[other] !== this.tripOf[stop]) return false;
    const isAhead = this.visitOf[stop] < this.visitOf[other];
    return isAhead === (this.index.isPickup[stop] === 1);
  }

  private firstServed(relation: Relation): number {
    return relation.stops.find((stop) => this.visitOf[stop] >= 0) ?? -1;
  }

  private keepsRelation(relation: Relation, visitCount: number): boolean {
    const { visitOf, tripOf } = this;
    const { kind, stops, fromStart, toEnd } = relation;
    const served = stops.filter((stop) => visitOf[stop] >= 0);
    if (kind === "same-route") return true;
    if (kind === "not-same-route") return served.length <= 1;
    for (let i = 1; i < served.length; i++) {
      const ahead = visitOf[served[i]] - visitOf[served[i - 1]];
      if (ahead < 1) return false;
      if (kind === "sequence") continue;
      if (ahead > 1 || tripOf[served[i]] !== tripOf[served[i - 1]]) return false;
    }
    if (kind === "direct-sequence" && served.length < stops.length) return false;
    if (fromStart && visitOf[stops[0]] > 0) return false;
    const last = stops[stops.length - 1];
    return !(toEnd && visitOf[last] >= 0 && visitOf[last] < visitCount - 1);
  }
}

const STOP_AT_FIRST: Report = () => true;
