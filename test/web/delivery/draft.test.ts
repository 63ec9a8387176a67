import { expect, test } from "vitest";
import { copiesOf } from "../../../src/web/delivery/copies-of.ts";
import { NEW_VEHICLE } from "../../../src/web/delivery/draft.ts";
import { widened } from "../../../src/web/delivery/widened.ts";

function vehicle(id: string) {
  return { ...NEW_VEHICLE, key: id, id };
}

test("copies follow their vehicle under the next free names", () => {
  const vehicles = ["Van 1", "Van 3", "Lorry"].map(vehicle);
  const ids = (of: typeof vehicles) => of.map(({ id }) => id);
  expect(ids(copiesOf(vehicles, vehicles[0]!, 2))).toEqual([
    "Van 1",
    "Van 2",
    "Van 4",
    "Van 3",
    "Lorry",
  ]);
  expect(ids(copiesOf(vehicles, vehicles[2]!, 2)).slice(2)).toEqual([
    "Lorry",
    "Lorry 2",
    "Lorry 3",
  ]);
});

test("a copy has a key of its own", () => {
  const copies = copiesOf([vehicle("Van 1")], vehicle("Van 1"), 3);
  expect(new Set(copies.map(({ key }) => key)).size).toBe(4);
});

test("windows widened stay within the day, and become one where they touch", () => {
  const windows = [
    { from: "00:20", until: "08:00" },
    { from: "09:00", until: "10:00" },
    { from: "13:00", until: "23:45" },
  ];
  expect(widened(windows, 30)).toEqual([
    { from: "00:00", until: "10:30" },
    { from: "12:30", until: "24:00" },
  ]);
  expect(widened([], 30)).toEqual([]);
});
