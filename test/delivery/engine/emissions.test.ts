import { expect, test } from "vitest";
import {
  emissionsOf,
  VEHICLE_CLASSES,
  type VehicleClass,
  vehicleClassOf,
} from "../../../src/delivery/engine/emissions.ts";
import { randomOf } from "../../../src/numeric/random.ts";

test("a truck drives out full, half full, and home empty", () => {
  const route = {
    vehicleClass: "rigid-17t" as const,
    legM: [10_000, 20_000, 25_000],
    loadPermille: [1_000, 500, 0],
  };
  // 10 km × 706.03 g + 20 km × 628.32 g + 25 km × 550.61 g
  const directG = 7_060.3 + 12_566.4 + 13_765.25;
  const wellToWheel = 1 + 0.61101 / 2.57082; // of the source's diesel, by the litre
  expect(emissionsOf(route)).toEqual({
    totalG: Math.round(directG * wellToWheel),
    directG: Math.round(directG),
    emptyG: Math.round(13_765.25 * wellToWheel),
  });
});

/** The source's own rows for 50 % laden, g CO₂e per km, which are not among ours. */
const HALF_LADEN: Partial<Record<VehicleClass, number>> = {
  "rigid-7.5t": 501.03,
  "rigid-17t": 628.32,
  "rigid-26t": 941.52,
  "articulated-33t": 781.63,
  "articulated-44t": 858.27,
};

test("half laden is what the source says of half laden", () => {
  for (const [vehicleClass, gramsPerKm] of Object.entries(HALF_LADEN)) {
    const { directG } = emissionsOf({
      vehicleClass: vehicleClass as VehicleClass,
      legM: [1_000_000],
      loadPermille: [500],
    });
    expect(Math.abs(directG - gramsPerKm * 1_000)).toBeLessThanOrEqual(6);
  }
});

test("a route is the sum of its legs, and neither load nor way ever lowers it", () => {
  const random = randomOf(1);
  for (let instance = 0; instance < 200; instance++) {
    const vehicleClass = VEHICLE_CLASSES[random.below(VEHICLE_CLASSES.length)];
    const legM = Array.from({ length: 8 }, () => random.below(50_000));
    const loadPermille = legM.map(() => random.below(1_001));
    const whole = emissionsOf({ vehicleClass, legM, loadPermille });
    const parts = legM.map((m, leg) =>
      emissionsOf({ vehicleClass, legM: [m], loadPermille: [loadPermille[leg]] }),
    );
    const sum = parts.reduce((total, { totalG }) => total + totalG, 0);
    expect(Math.abs(whole.totalG - sum)).toBeLessThanOrEqual(parts.length / 2);
    const fuller = loadPermille.map((load) => Math.min(1_000, load + 100));
    const after = emissionsOf({ vehicleClass, legM, loadPermille: fuller });
    expect(after.totalG).toBeGreaterThanOrEqual(whole.totalG);
    expect(whole.directG).toBeLessThanOrEqual(whole.totalG);
    expect(whole.emptyG).toBeLessThanOrEqual(whole.totalG);
  }
});

test("an empty route emits nothing", () => {
  expect(emissionsOf({ vehicleClass: "van", legM: [], loadPermille: [] })).toEqual({
    totalG: 0,
    directG: 0,
    emptyG: 0,
  });
});

test("the class follows from the gross weight", () => {
  expect([3_500, 7_500, 17_000, 26_000].map((kg) => vehicleClassOf(kg))).toEqual([
    "van",
    "rigid-7.5t",
    "rigid-17t",
    "rigid-26t",
  ]);
  expect(vehicleClassOf(33_000, true)).toBe("articulated-33t");
  expect(vehicleClassOf(44_000, true)).toBe("articulated-44t");
  expect(() => vehicleClassOf(Number.NaN)).toThrow(RangeError);
});

test.each([
  [{ vehicleClass: "rocket" as VehicleClass, legM: [1], loadPermille: [0] }, /no vehicle class/],
  [{ vehicleClass: "van" as const, legM: [1], loadPermille: [] }, /0 loads for 1 legs/],
  [{ vehicleClass: "van" as const, legM: [-1], loadPermille: [0] }, /Leg 0 is -1 m/],
  [{ vehicleClass: "van" as const, legM: [1], loadPermille: [1_001] }, /1001 ‰/],
])("misuse is refused: %o", (route, message) => {
  expect(() => emissionsOf(route)).toThrow(message);
});
