import { expect, test } from "vitest";
import { readDemandFile } from "../../../src/web/asks/demand-file.ts";

function placesOf(text: string) {
  return readDemandFile(text).places.map(({ lon, lat, share }) => [lon, lat, share]);
}

test("lines are places with shares; a share left out is one part", () => {
  expect(placesOf("4.9,52.37,30\n13.4,52.52")).toEqual([
    [4.9, 52.37, 30],
    [13.4, 52.52, 1],
  ]);
});

test("a head line says which column is which, with semicolons too", () => {
  expect(placesOf("share;lat;lon\n3;52.37;4.9")).toEqual([[4.9, 52.37, 3]]);
});

test("what is no place on earth and what is no share is told with its line", () => {
  const { places, faults } = readDemandFile("lon,lat,share\n190,0,1\n\n,52,1\n4,52,0\n4,52,x");
  expect(places).toEqual([]);
  expect(faults).toEqual([
    { line: 2, code: "not-a-place" },
    { line: 4, code: "not-a-place" },
    { line: 5, code: "not-a-share" },
    { line: 6, code: "not-a-share" },
  ]);
});

test("more places than a request may have are refused, one by one", () => {
  const { places, faults } = readDemandFile("4,52\n".repeat(201));
  expect(places).toHaveLength(200);
  expect(faults).toEqual([{ line: 201, code: "too-many" }]);
});
