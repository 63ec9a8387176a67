import { expect, test } from "vitest";
import { validate } from "../../../src/delivery/engine/instance.ts";
import {
  type InstanceInput,
  packInstance,
  type StopInput,
  type VehicleInput,
} from "../../../src/delivery/engine/pack.ts";
import type { Break, Relation, Shipment } from "../../../src/delivery/engine/rules.ts";

/** Four places a kilometre and a hundred seconds apart, three stops, two vehicles. */
function sound(): InstanceInput {
  const apart = (length: number) =>
    Int32Array.from({ length: 16 }, (_, leg) => (leg % 5 === 0 ? 0 : length));
  return {
    locationCount: 4,
    distanceM: [apart(1_000)],
    durationS: [apart(100)],
    stops: [1, 2, 3].map((location) => ({ location, demand: [1], serviceS: 10 })),
    vehicles: [0, 1].map(() => ({ start: 0, capacity: [2], costPerM: 1 })),
  };
}

const withStop = (part: Partial<StopInput>): InstanceInput => {
  const { stops, ...rest } = sound();
  return {
    ...rest,
    stops: stops.map((stop, index) => (index === 1 ? { ...stop, ...part } : stop)),
  };
};
const withVehicle = (part: Partial<VehicleInput>): InstanceInput => {
  const { vehicles, ...rest } = sound();
  return { ...rest, vehicles: [vehicles[0], { ...vehicles[1], ...part }] };
};
const withBreak = (part: Break): InstanceInput => withVehicle({ breaks: [part] });
const withRelations = (...relations: Relation[]): InstanceInput => ({ ...sound(), relations });
/** Stops of a shipment have no demand of their own, and a delivery no priority. */
const withShipment = (part: Partial<Shipment>): InstanceInput => ({
  ...sound(),
  stops: [1, 2, 3].map((location, stop) => ({ location, priority: stop === 1 ? 0 : 1 })),
  shipments: [{ pickup: 0, delivery: 1, load: [1], ...part }],
});
const withMatrix = (change: (matrix: Int32Array) => Int32Array): InstanceInput => {
  const input = sound();
  return { ...input, durationS: [change(input.durationS[0])] };
};

test("the problem that every fault here is put into is sound", () => {
  for (const input of [sound(), withShipment({}), withStop({ windowsS: [[0, 9]] })]) {
    expect(() => validate(packInstance(input))).not.toThrow();
  }
});

const FAULTS: [string, InstanceInput, string][] = [
  ["a matrix of the wrong size", withMatrix((m) => m.slice(1)), "durationS[0] has 15 entries"],
  ["a negative leg", withMatrix((m) => m.with(6, -1)), "durationS[0] from 1 to 2 is -1, below 0"],
  ["no matrix", { ...sound(), distanceM: [], durationS: [] }, "at least one profile"],
  ["one matrix of two", { ...sound(), durationS: [] }, "1 distance and 0 duration matrices"],
  ["a fraction of a place", { ...sound(), locationCount: 4.5 }, "locationCount is 4.5"],
  ["a stop nowhere", withStop({ location: 4 }), "stopLocation[1] is 4"],
  ["a stop at no number", withStop({ location: Number.NaN }), "NaN is not a 32-bit integer"],
  ["a negative demand", withStop({ demand: [-1] }), "stopDemand[1] is -1"],
  ["half a parcel", withStop({ demand: [0.5] }), "0.5 is not a 32-bit integer"],
  ["a demand in two dimensions", withStop({ demand: [1, 1] }), "entry 1 has 2 dimensions"],
  ["a demand beyond 32 bits", withStop({ demand: [2 ** 31] }), "use a coarser unit"],
  ["a negative service", withStop({ serviceS: -1 }), "stopServiceS[1] is -1"],
  ["a window that closes first", withStop({ windowsS: [[9, 5]] }), "stop 1 ends (5) before 9"],
  [
    "windows that overlap",
    withStop({
      windowsS: [
        [0, 5],
        [5, 9],
      ],
    }),
    "windows of stop 1 overlap",
  ],
  ["a window at infinity", withStop({ windowsS: [[0, Infinity]] }), "Infinity is not a 32-bit"],
  ["a negative prize", withStop({ prize: -1 }), "stopPrize[1] is -1"],
  ["a prize in pennies' parts", withStop({ prize: 0.5 }), "stopPrize[1] is 0.5"],
  ["a negative priority", withStop({ priority: -1 }), "stopPriority[1] is -1"],
  ["a negative return", withStop({ collect: [-1] }), "stopCollect[1] is -1"],
  ["a negative preparation", withStop({ preparationS: -1 }), "stopPreparationS[1] is -1"],
  ["a supplier nowhere", withStop({ suppliers: [9] }), "stopSuppliers[1]: there is no location 9"],
  ["no supplier at all", withStop({ suppliers: [] }), "stopSuppliers[1] is empty"],
  ["an unknown vehicle", withStop({ allowedVehicles: [2] }), "there is no vehicle 2"],
  ["a forbidden unknown", withStop({ forbiddenVehicles: [-1] }), "there is no vehicle -1"],
  [
    "goods without stock",
    withStop({ items: [{ item: 0, amount: 1 }] }),
    "stopItems[1] draws from stock, but there is no stock list",
  ],
  ["a start nowhere", withVehicle({ start: 4 }), "vehicleStart[1]"],
  ["an end nowhere", withVehicle({ end: 7 }), "vehicleEnd[1] is 7"],
  ["a negative capacity", withVehicle({ capacity: [-2] }), "vehicleCapacity[1] is -2"],
  ["a profile without a matrix", withVehicle({ profile: 1 }), "vehicleProfile[1] is 1"],
  [
    "a shift backwards",
    withVehicle({ earliestS: 9, latestS: 5 }),
    "shift of vehicle 1 ends before",
  ],
  ["a rate below nothing", withVehicle({ costPerS: -1 }), "vehicleCostPerS[1] is -1"],
  ["a cost beyond exact sums", withVehicle({ costPerM: 2 ** 45 }), "use a coarser cost unit"],
  ["a reload nowhere", withVehicle({ reload: { depots: [9] } }), "there is no location 9"],
  [
    "a reload at no depot",
    withVehicle({ reload: { depots: [] } }),
    "vehicleReload[1].depots is empty",
  ],
  ["a service share below 0", withVehicle({ serviceShare: -1 }), "vehicleServiceShare[1] is -1"],
  [
    "a break that ends before it begins",
    withBreak({ kind: "window", earliestS: 9, latestS: 5, durationS: 1 }),
    "vehicleBreaks[1][0] ends (5) before 9",
  ],
  [
    "a rest after no driving",
    withBreak({ kind: "driving", afterDriveS: 0, durationS: 9 }),
    "afterDriveS is 0",
  ],
  [
    "more driven than may be",
    withBreak({ kind: "driving", afterDriveS: 5, durationS: 9, drivenS: 6 }),
    "drivenS is 6, beyond 5",
  ],
  ["a shipment from nowhere", withShipment({ pickup: 3 }), "shipments[0]: there is no stop 3"],
  ["a shipment to itself", withShipment({ delivery: 0 }), "stop 0 is already in a shipment"],
  [
    "a shipment in other units",
    withShipment({ load: [1, 1] }),
    "capacity of entry 0 has 1 dimensions, expected 2",
  ],
  ["a shipment of less than nothing", withShipment({ load: [-1] }), "shipments[0].load[0] is -1"],
  [
    "a relation of an unknown stop",
    withRelations({ kind: "same-route", stops: [0, 3] }),
    "relations[0]: there is no stop 3",
  ],
  [
    "a relation of an unknown kind",
    withRelations({ kind: "near" as "sequence", stops: [0, 1] }),
    "relations[0].kind is near",
  ],
  [
    "sequences in a circle",
    withRelations({ kind: "sequence", stops: [0, 1] }, { kind: "sequence", stops: [1, 2, 0] }),
    "is in a cycle of sequences",
  ],
  [
    "together and apart",
    withRelations({ kind: "same-route", stops: [0, 1] }, { kind: "not-same-route", stops: [1, 0] }),
    "relations[1] keeps stops apart that another relation keeps together",
  ],
  [
    "one stop on two vehicles",
    withRelations(
      { kind: "same-route", stops: [0, 1], vehicle: 0 },
      { kind: "sequence", stops: [1, 2], vehicle: 1 },
    ),
    "bound to vehicles 0 and 1",
  ],
  [
    "a lock on a vehicle that is not there",
    { ...sound(), locked: [{ vehicle: 5, stops: [0] }] },
    "locked[0]: there is no vehicle 5",
  ],
  [
    "a stop locked twice",
    { ...sound(), locked: [0, 1].map((vehicle) => ({ vehicle, stops: [0] })) },
    "stop 0 is bound to vehicles 0 and 1",
  ],
  [
    "an unknown objective",
    { ...sound(), objectives: ["cost", "joy" as "cost"] },
    "objectives[1] is joy, unknown",
  ],
  ["no objective", { ...sound(), objectives: [] }, "objectives is empty"],
  [
    "negative stock",
    { ...sound(), stock: [{ depot: 0, item: 0, amount: -1 }] },
    "stock[0].amount is -1",
  ],
];

test.each(FAULTS)("%s is refused, and the message names it", (_, input, message) => {
  expect(() => validate(packInstance(input))).toThrow(RangeError);
  expect(() => validate(packInstance(input))).toThrow(message);
});

test("a hundred thousand stops are packed and judged, not choked on", () => {
  const { stops, ...rest } = sound();
  const many = Array.from({ length: 100_000 }, () => ({ ...stops[0], skills: [3] }));
  const input = { ...rest, stops: [...many.slice(1), { ...stops[0], demand: [-1] }] };

  expect(() => validate(packInstance({ ...rest, stops: many }))).not.toThrow();
  expect(() => validate(packInstance(input))).toThrow("stopDemand[99999] is -1");
});
