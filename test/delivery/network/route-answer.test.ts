import { expect, test } from "vitest";
import {
  geometryOf,
  hintsOf,
  legsOf,
  messageOf,
  snappedOf,
} from "../../../src/delivery/network/route-answer.ts";

// In the shapes that GraphHopper 11.0 answers in.
const ANSWER = {
  hints: { "visited_nodes.sum": 216 },
  info: { took: 8, road_data_timestamp: "2015-06-06T00:23:02Z" },
  paths: [
    {
      distance: 8911.386,
      time: 538_422,
      points_encoded: false,
      points: {
        type: "LineString",
        coordinates: [
          [-8.6, 41.1],
          [-8.5, 41.2],
          [-8.7, 41.3],
        ],
      },
      details: {
        leg_time: [
          [0, 1, 220_314],
          [1, 1, 0],
          [1, 2, 318_108],
        ],
        leg_distance: [
          [0, 1, 2849.077826691053],
          [1, 1, 0],
          [1, 2, 6062.307917733505],
        ],
      },
      snapped_waypoints: {
        type: "LineString",
        coordinates: [
          [-8.6, 41.1],
          [-8.5, 41.2],
          [-8.5, 41.2],
          [-8.7, 41.3],
        ],
      },
    },
  ],
};
const PACKAGE = "com.graphhopper.util.exceptions.";

test("legs have seconds to the millisecond and metres to the millimetre, also empty ones", () => {
  const legs = legsOf(ANSWER, 3)!;
  expect([...legs.seconds]).toEqual([220.314, 0, 318.108]);
  expect([...legs.metres]).toEqual([2849.078, 0, 6062.308]);
});

test("another number of legs, or none, is no answer", () => {
  expect(legsOf(ANSWER, 2)).toBeUndefined();
  expect(legsOf({ paths: [{ time: 5, distance: 5 }] }, 1)).toBeUndefined();
  expect(legsOf({ paths: [] }, 1)).toBeUndefined();
  expect(legsOf(undefined, 1)).toBeUndefined();
  const negative = { leg_time: [[0, 1, -1]], leg_distance: [[0, 1, 5]] };
  expect(legsOf({ paths: [{ details: negative }] }, 1)).toBeUndefined();
});

test("the line and the snapped points are read, an encoded line is not guessed at", () => {
  expect(geometryOf(ANSWER)).toEqual([
    [-8.6, 41.1],
    [-8.5, 41.2],
    [-8.7, 41.3],
  ]);
  expect(snappedOf(ANSWER, 4)).toHaveLength(4);
  expect(snappedOf(ANSWER, 3)).toBeUndefined();
  expect(
    geometryOf({ paths: [{ points: "mbdzFxrps@AGEK", points_encoded: true }] }),
  ).toBeUndefined();
});

test("every hint of a refusal is kept, with the point it is about", () => {
  const body = {
    message: "Cannot find point 1: 41.11,-8.72",
    hints: [
      {
        message: "Cannot find point 1",
        details: `${PACKAGE}PointNotFoundException`,
        point_index: 1,
      },
      {
        message: "Cannot find point 3",
        details: `${PACKAGE}PointNotFoundException`,
        point_index: 3,
      },
      { message: "No way", details: `${PACKAGE}ConnectionNotFoundException` },
    ],
  };
  expect(hintsOf(body).map(({ kind, pointIndex }) => [kind, pointIndex])).toEqual([
    ["PointNotFoundException", 1],
    ["PointNotFoundException", 3],
    ["ConnectionNotFoundException", undefined],
  ]);
  expect(hintsOf("<html>")).toEqual([]);
});

test("the reason is found in each shape of error", () => {
  const told = (body: unknown) => messageOf({ status: 400, headers: {}, body });
  expect(told({ code: 400, message: "Unable to process JSON" })).toContain("Unable to process");
  expect(told({ errors: ["points must not be null"] })).toContain("points must not be null");
  expect(told(undefined)).toBe("status 400, no reason");
  const refused = { status: 598, headers: {}, body: {}, code: "ECONNREFUSED" };
  expect(messageOf(refused)).toContain("ECONNREFUSED");
});
