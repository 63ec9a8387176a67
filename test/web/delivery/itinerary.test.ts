import { expect, test } from "vitest";
import { linesOf } from "../../../src/web/delivery/itinerary.ts";
import type { Route } from "../../../src/web/delivery/readings.ts";

function trip(start: string, firstVisit: number, depotId: string) {
  return { depotId, start, firstVisit, visitCount: 1, startLoad: { parcels: 4 } };
}

test("loadings and breaks stand between the stops, in the order of the clock", () => {
  const route = {
    stops: [{ stopId: "A" }, { stopId: "B" }],
    trips: [trip("08:00:00", 0, "south"), trip("12:50:00", 1, "north")],
    breaks: [
      { beforeVisit: 1, start: "12:00:00", durationS: 1_800 },
      { beforeVisit: 2, start: "16:00:00", durationS: 900 },
    ],
  } as unknown as Route;
  const lines = linesOf(route).map((line) => {
    if (line.kind === "load") return `${line.isFirst ? "load" : "again"} ${line.depotId}`;
    return line.kind === "break" ? `break ${line.at}` : `${line.sequence} ${line.visit.stopId}`;
  });
  expect(lines).toEqual([
    ...["load south", "1 A", "break 12:00:00"],
    ...["again north", "2 B", "break 16:00:00"],
  ]);
});
