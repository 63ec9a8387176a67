import { expect, test } from "vitest";
import { copiesOf } from "../../../src/web/delivery/copies-of.ts";
import { NEW_VEHICLE, newDraft } from "../../../src/web/delivery/draft.ts";
import { inputOf } from "../../../src/web/delivery/draft-input.ts";
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

test("a depot is sent with its point, or with its address to find it by", () => {
  const addressFound = { label: "Rotterdam", precision: "place", source: "towns" } as const;
  const depots = [
    { key: "1", name: "North", lat: "51.9", lon: "4.4" },
    { key: "2", name: "South", lat: "", lon: "", address: " Waalhaven 1, Rotterdam " },
    { key: "3", name: "Found", lat: "51.9", lon: "4.4", address: "Kade 2", addressFound },
    { key: "4", name: "Half", lat: "51.9", lon: "" },
  ];
  const draft = { ...newDraft({ vehicle: "Van", dimension: "parcels" }), depots };
  const sent = inputOf(draft).depots.map(({ id: _id, name: _name, ...place }) => place);
  const point = { type: "Point", coordinates: [4.4, 51.9] };
  expect(sent).toEqual([
    { point },
    { address: "Waalhaven 1, Rotterdam" },
    { point, address: "Kade 2", addressFound },
    // The exchange names the half that is missing.
    { point: { type: "Point", coordinates: [Number.NaN, 51.9] } },
  ]);
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
