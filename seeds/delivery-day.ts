import { randomOf } from "../src/numeric/random.ts";

/** Waalhaven, Rotterdam: where the demo's vans start. */
export const DEPOT = { type: "Point", coordinates: [4.4421, 51.8867] } as const;

/** Districts of Rotterdam and around: lon, lat, how many of the stops they get. */
const DISTRICTS = [
  [4.4777, 51.9244, 8], [4.4628, 51.9172, 5], [4.4949, 51.9296, 5], [4.5043, 51.9039, 5],
  [4.4379, 51.9102, 4], [4.4891, 51.8873, 4], [4.5527, 51.9419, 3], [4.4009, 51.9167, 3],
  [4.5391, 51.8897, 2], [4.4593, 51.9433, 1],
] as const; // biome-ignore format: a table

const WINDOWS = [
  { from: "08:00", until: "12:00" },
  { from: "10:00", until: "14:00" },
  { from: "13:00", until: "17:30" },
];

/** One delivery day in Rotterdam: 40 stops, 3 vans, windows on two thirds of the stops. */
export function deliveryDay(day: string) {
  const random = randomOf(51_924);
  const stops = DISTRICTS.flatMap(([lon, lat, count], district) =>
    Array.from({ length: count }, (_, i) => ({
      id: `S${district + 1}-${i + 1}`,
      name: `Demo stop ${district + 1}.${i + 1}`,
      point: {
        type: "Point" as const,
        coordinates: [
          Math.round((lon + (random.next() - 0.5) * 0.02) * 1e5) / 1e5,
          Math.round((lat + (random.next() - 0.5) * 0.012) * 1e5) / 1e5,
        ] as [number, number],
      },
      quantity: { parcels: 1 + random.below(4) },
      serviceMinutes: 3 + random.below(5),
      windows: random.below(3) === 0 ? [] : [WINDOWS[random.below(WINDOWS.length)]!],
    })),
  );
  const vehicles = ["A", "B", "C"].map((letter) => ({
    id: `Van ${letter}`,
    depot: "waalhaven",
    capacity: { parcels: 45 },
    shift: { from: "07:30", until: "18:00" },
    costPerKm: "0.42",
    costPerHour: "26",
    fixedCost: "35",
  }));
  return {
    name: `Rotterdam, ${day}`,
    day,
    timeZone: "Europe/Amsterdam",
    currency: "EUR" as const,
    profile: "car" as const,
    depots: [{ id: "waalhaven", name: "Waalhaven", point: DEPOT }],
    vehicles,
    stops,
    seconds: 5,
    seed: 1,
  };
}
