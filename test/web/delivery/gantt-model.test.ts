import { expect, test } from "vitest";
import { dayOf } from "../../../src/web/delivery/day.ts";
import { axisOf, spansOf, visitAt, windowsOf } from "../../../src/web/delivery/gantt-model.ts";
import type { Plan, PlanResult } from "../../../src/web/delivery/readings.ts";

const MORNING = { from: "09:00", until: "12:00" };

function visit(stopId: string, arrival: string, serviceStart: string, departure: string) {
  return { stopId, arrival, serviceStart, departure };
}

/** One van with two stops, the first of which it waits for, and one van without a route. */
function givenDay() {
  const shift = { from: "07:30", until: "18:00" };
  const stops = [
    { id: "A", windows: [MORNING] },
    { id: "B", windows: [MORNING] },
  ];
  const vehicles = [
    { id: "Van", shift },
    { id: "Spare", shift },
  ];
  const route = {
    vehicleId: "Van",
    start: "08:30:00",
    end: "10:10:00",
    stops: [
      visit("A", "08:45:00", "09:00:00", "09:05:00"),
      visit("B", "09:30:00", "09:30:00", "09:40:00"),
    ],
  };
  const result = { routes: [route], unassigned: [] };
  return dayOf({ stops, vehicles } as unknown as Plan, result as unknown as PlanResult);
}

test("a route is driving, waiting and serving without a gap, from start to end", () => {
  const [van, spare] = givenDay().rows;
  const minute = (seconds: number) => seconds / 60 - 8 * 60;
  const spans = spansOf(van!).map(({ kind, fromS, untilS }) => [
    kind,
    minute(fromS),
    minute(untilS),
  ]);
  expect(spans).toEqual([
    ["drive", 30, 45],
    ["wait", 45, 60],
    ["serve", 60, 65],
    ["drive", 65, 90],
    ["serve", 90, 100],
    ["drive", 100, 130],
  ]);
  expect(spansOf(spare!)).toEqual([]);
});

test("a window that stops share is drawn once", () => {
  const day = givenDay();
  expect(windowsOf(day, day.rows[0]!)).toEqual([MORNING]);
});

test("the axis holds whole hours of every route and shift's beginning", () => {
  expect(axisOf(givenDay())).toEqual({ fromS: 7 * 3_600, untilS: 11 * 3_600 });
});

test("a moment means the visit it falls in, or one near it", () => {
  const [van] = givenDay().rows;
  const at = (clock: string) => {
    const [hours = 0, minutes = 0] = clock.split(":").map(Number);
    return visitAt(van!, hours * 3_600 + minutes * 60, 120)?.stopId;
  };
  expect(["08:40", "08:50", "09:06", "09:15", "09:29", "09:35"].map(at)).toEqual([
    undefined,
    "A",
    "A",
    undefined,
    "B",
    "B",
  ]);
});
