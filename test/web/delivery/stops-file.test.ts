import { expect, test } from "vitest";
import { parseStopsFile } from "../../../src/delivery/planning/stops-file.ts";
import { readStopsFile, SAMPLE_STOPS, stopOfRow } from "../../../src/web/delivery/stops-file.ts";

/** The stops as the page shows them. */
function shown(csv: string) {
  return readStopsFile(csv).map((row) => ({ line: row.line, stop: stopOfRow(row, "parcels") }));
}

test.each([
  ["the sample", SAMPLE_STOPS],
  [
    "semicolons, quotes, line breaks in a cell, empty rows and a byte order mark",
    '\uFEFFid;lon;lat;name\r\nA;4.4;51.9;"Door; ""left""\nfirst floor"\r\n\r\nB;4.5;51.8;\r\n',
  ],
  ["half a window", "id,lon,lat,windowFrom,windowUntil\nA,4.4,51.9,,12:00\nB,4.4,51.9,08:00,\n"],
  ["an address instead of a point", "id,address,lon,lat\nA,Kade 2,,\nB,Kade 3,4.4,51.9\n"],
  [
    "every column there is",
    "id,lon,lat,quantity,collect,items,suppliers,preparationMinutes,release,due,latenessCostPerHour,priority,prize,skills,allowedVehicles,forbiddenVehicles\nA,4.4,51.9,2,1,SKU-1:2|SKU-2,north|south,5,08:00,09:30,12.5,0,4,lift|cold,Van A|Van B,Van C\n",
  ],
])("shows %s as the exchange reads it", (_name, csv) => {
  expect(shown(csv)).toEqual(
    parseStopsFile(csv, "parcels", 100).map(({ line, stop }) => ({ line, stop })),
  );
});

test("keeps a row without a place, for the exchange to name", () => {
  const [row] = shown("id,lon,lat\nA,east,\n");
  expect(row?.stop.point?.coordinates).toEqual([Number.NaN, Number.NaN]);
});
