import type { DeliveryInstance } from "./instance.ts";
import type { Relation, RichRules } from "./rules.ts";
import { relationsFault } from "./validate-relations.ts";

const MOST_WINDOW_BREAKS = 8;
const LARGEST = 0x7fff_ffff;

/** The first thing that makes no sense in the rules of an instance, or undefined. */
export function rulesFault(instance: DeliveryInstance): string | undefined {
  const { rules } = instance;
  if (rules === undefined) return undefined;
  return (
    lengthFault(instance, rules) ??
    stopFault(instance, rules) ??
    supplyFault(instance, rules) ??
    vehicleFault(instance, rules) ??
    breakFault(rules) ??
    shipmentFault(instance, rules) ??
    listFault(instance, rules.relations, "relations") ??
    relationsFault(instance, rules) ??
    listFault(instance, rules.locked, "locked") ??
    lockedFault(rules) ??
    objectivesFault(rules)
  );
}

/** What lateness could cost at worst if no stop is served later than `lastS`. */
export function worstLatenessCost(instance: DeliveryInstance, lastS: number): number {
  const { rules } = instance;
  if (rules === undefined) return 0;
  let worst = 0;
  for (const [stop, costPerS] of rules.stopLatenessCostPerS.entries()) {
    worst += costPerS * Math.max(0, lastS - Math.min(0, rules.stopDueS[stop]));
  }
  return worst;
}

function lengthFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  const stopCount = instance.stopLocation.length;
  const vehicleCount = instance.vehicleStart.length;
  const expected: [keyof RichRules, number][] = [
    ["stopCollect", stopCount * instance.dimensionCount],
    ["stopPreparationS", stopCount],
    ["stopReleaseS", stopCount],
    ["stopDueS", stopCount],
    ["stopLatenessCostPerS", stopCount],
    ["stopSuppliers", stopCount],
    ["stopItems", stopCount],
    ["vehicleAllowed", stopCount * vehicleCount],
    ["vehicleLoadingS", vehicleCount],
    ["vehicleMaxDriveS", vehicleCount],
    ["vehicleServiceShare", vehicleCount],
    ["vehicleReload", vehicleCount],
    ["vehicleBreaks", vehicleCount],
  ];
  for (const [name, length] of expected) {
    const actual = (rules[name] as ArrayLike<unknown>).length;
    if (actual !== length) return `${name} has ${actual} entries, expected ${length}.`;
  }
  return undefined;
}

function stopFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  const dearest = 2 ** 50;
  return (
    valuesFault("stopCollect", rules.stopCollect, 0, LARGEST) ??
    valuesFault("stopPreparationS", rules.stopPreparationS, 0, LARGEST) ??
    valuesFault("stopLatenessCostPerS", rules.stopLatenessCostPerS, 0, dearest) ??
    firstFault(rules.stopSuppliers, (suppliers, stop) =>
      suppliers?.length === 0
        ? `stopSuppliers[${stop}] is empty; leave it out to allow every depot.`
        : placesFault(instance, `stopSuppliers[${stop}]`, suppliers ?? []),
    )
  );
}

function supplyFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  const seen = new Set<string>();
  return (
    firstFault(rules.stopItems, (items, stop) => {
      if (items.length > 0 && rules.stock === undefined) {
        return `stopItems[${stop}] draws from stock, but there is no stock list.`;
      }
      return firstFault(items, ({ item, amount }, line) =>
        countsFault(`stopItems[${stop}][${line}]`, { item, amount }),
      );
    }) ??
    firstFault(rules.stock ?? [], ({ depot, item, amount }, line) => {
      const key = `${depot} ${item}`;
      if (seen.has(key)) return `stock[${line}] lists depot ${depot}, item ${item} again.`;
      seen.add(key);
      return (
        placesFault(instance, `stock[${line}].depot`, [depot]) ??
        countsFault(`stock[${line}]`, { item, amount })
      );
    })
  );
}

function vehicleFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  return (
    valuesFault("vehicleLoadingS", rules.vehicleLoadingS, 0, LARGEST) ??
    valuesFault("vehicleMaxDriveS", rules.vehicleMaxDriveS, 0, LARGEST) ??
    valuesFault("vehicleServiceShare", rules.vehicleServiceShare, 0, 10_000) ??
    firstFault(rules.vehicleReload, (reload, vehicle) => {
      if (reload === undefined) return undefined;
      const name = `vehicleReload[${vehicle}]`;
      if (reload.depots.length === 0) return `${name}.depots is empty; leave reload out instead.`;
      const { most = 0, serviceS = 0 } = reload;
      return (
        placesFault(instance, `${name}.depots`, reload.depots) ??
        countsFault(name, { most, serviceS })
      );
    })
  );
}

function breakFault(rules: RichRules): string | undefined {
  return firstFault(rules.vehicleBreaks, (breaks, vehicle) => {
    const name = `vehicleBreaks[${vehicle}]`;
    if (breaks.filter((each) => each.kind === "driving").length > 1) {
      return `${name} has more than one driving rule; give one.`;
    }
    if (breaks.filter((each) => each.kind === "window").length > MOST_WINDOW_BREAKS) {
      return `${name} has more than ${MOST_WINDOW_BREAKS} breaks with a window.`;
    }
    return firstFault(breaks, (each, index) => {
      const part = `${name}[${index}]`;
      if (each.kind === "window") {
        const { earliestS, latestS, durationS } = each;
        if (!Number.isInteger(earliestS) || !Number.isInteger(latestS)) {
          return `${part} has a window of ${earliestS} to ${latestS}; give whole seconds.`;
        }
        if (earliestS > latestS) return `${part} ends (${latestS}) before ${earliestS}.`;
        return countsFault(part, { durationS });
      }
      const { afterDriveS, durationS, splitS = [], drivenS = 0 } = each;
      if (afterDriveS === 0) return `${part}.afterDriveS is 0, so nothing could be driven.`;
      if (drivenS > afterDriveS) return `${part}.drivenS is ${drivenS}, beyond ${afterDriveS}.`;
      return (
        countsFault(part, { afterDriveS, durationS, drivenS }) ??
        valuesFault(`${part}.splitS`, splitS, 1, LARGEST)
      );
    });
  });
}

function shipmentFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  const { dimensionCount, stopDemand, stopPriority, stopPrize } = instance;
  const stopCount = instance.stopLocation.length;
  const shipped = new Set<number>();
  return firstFault(rules.shipments, ({ pickup, delivery, load, maxInVehicleS = 0 }, index) => {
    const name = `shipments[${index}]`;
    for (const stop of [pickup, delivery]) {
      if (!isIndex(stop, stopCount)) return `${name}: there is no stop ${stop}.`;
      if (shipped.has(stop)) return `${name}: stop ${stop} is already in a shipment.`;
      shipped.add(stop);
      for (let d = 0; d < dimensionCount; d++) {
        const row = stop * dimensionCount + d;
        if (stopDemand[row] > 0 || rules.stopCollect[row] > 0) {
          return `${name}: stop ${stop} has a demand of its own; a shipment's load is its only one.`;
        }
      }
    }
    if (stopPriority[delivery] !== 0 || stopPrize[delivery] !== 0) {
      return `${name}: priority and prize belong to the pickup; those of the delivery must be 0.`;
    }
    if (load.length !== dimensionCount) {
      return `${name}.load has ${load.length} dimensions, expected ${dimensionCount}.`;
    }
    return valuesFault(`${name}.load`, load, 0, LARGEST) ?? countsFault(name, { maxInVehicleS });
  });
}

/** Stops and vehicles named by a list of relations or locked stops exist and are named once. */
function listFault(
  instance: DeliveryInstance,
  list: readonly Pick<Relation, "stops" | "vehicle">[],
  name: string,
): string | undefined {
  return firstFault(list, ({ stops, vehicle }, index) => {
    if (vehicle !== undefined && !isIndex(vehicle, instance.vehicleStart.length)) {
      return `${name}[${index}]: there is no vehicle ${vehicle}.`;
    }
    for (const stop of stops) {
      if (!isIndex(stop, instance.stopLocation.length)) {
        return `${name}[${index}]: there is no stop ${stop}.`;
      }
    }
    if (new Set(stops).size < stops.length) return `${name}[${index}] names a stop twice.`;
    return undefined;
  });
}

function lockedFault(rules: RichRules): string | undefined {
  const vehicles = new Set<number>();
  const stops = new Set<number>();
  return firstFault(rules.locked, (locked, index) => {
    if (vehicles.has(locked.vehicle)) {
      return `locked[${index}]: vehicle ${locked.vehicle} is locked twice; join the lists.`;
    }
    vehicles.add(locked.vehicle);
    for (const stop of locked.stops) {
      if (stops.has(stop)) return `locked[${index}]: stop ${stop} is locked twice.`;
      stops.add(stop);
    }
    return undefined;
  });
}

function objectivesFault({ objectives }: RichRules): string | undefined {
  const known = ["vehicles", "cost", "makespan", "lateness", "balance"];
  if (objectives.length === 0) return "objectives is empty; leave it out for the cost alone.";
  if (new Set(objectives).size < objectives.length) return "objectives names one of them twice.";
  return firstFault(objectives, (objective, index) =>
    known.includes(objective) ? undefined : `objectives[${index}] is ${objective}, unknown.`,
  );
}

function isIndex(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count;
}

function placesFault(
  instance: DeliveryInstance,
  name: string,
  places: readonly number[],
): string | undefined {
  const wrong = places.find((place) => !isIndex(place, instance.locationCount));
  return wrong === undefined ? undefined : `${name}: there is no location ${wrong}.`;
}

function countsFault(name: string, counts: Readonly<Record<string, number>>): string | undefined {
  for (const [part, value] of Object.entries(counts)) {
    const fault = valuesFault(`${name}.${part}`, [value], 0, LARGEST);
    if (fault !== undefined) return fault.replace("[0] is", " is");
  }
  return undefined;
}

function valuesFault(
  name: string,
  values: ArrayLike<number>,
  low: number,
  high: number,
): string | undefined {
  for (let i = 0; i < values.length; i++) {
    if (values[i] >= low && values[i] <= high && Number.isInteger(values[i])) continue;
    return `${name}[${i}] is ${values[i]}; it must be an integer ${low} … ${high}.`;
  }
  return undefined;
}

function firstFault<Each>(
  items: readonly Each[],
  faultOf: (item: Each, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
