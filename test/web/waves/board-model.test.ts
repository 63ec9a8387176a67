import { expect, test } from "vitest";
import { boardOf, earliestDue, ticksOf } from "../../../src/web/waves/board-model.ts";
import type { Batch, WaveResult } from "../../../src/web/waves/readings.ts";

const START = "2027-03-02T08:00:00.000Z";

function at(minutes: number): string {
  return new Date(Date.parse(START) + 60_000 * minutes).toISOString();
}

function batch(number: number, picker: string, minutes: readonly [number, number]): Batch {
  return {
    ...{ number, picker, startsAt: at(minutes[0]), endsAt: at(minutes[1]), walkM: 100 },
    ...{ minutes: minutes[1] - minutes[0], lineCount: 1, load: {}, picks: [], walk: [] },
    orders: [
      { reference: "late", due: at(20), lateMinutes: Math.max(0, minutes[1] - 20) },
      { reference: "whenever", due: null, lateMinutes: 0 },
      { reference: "later", due: at(600), lateMinutes: 0 },
    ],
  };
}

const RESULT = {
  batches: [
    batch(1, "Picker 10", [0, 15]),
    batch(2, "Picker 9", [0, 10]),
    batch(3, "Picker 9", [10, 25]),
  ],
  firstCome: { endsAt: at(40) },
} as unknown as WaveResult;

test("pickers stand by name with their batches in turn, late ones marked", () => {
  const { rows } = boardOf(START, RESULT);
  expect(rows.map(({ picker, walkM }) => [picker, walkM])).toEqual([
    ["Picker 9", 200],
    ["Picker 10", 100],
  ]);
  const tours = rows.flatMap((row) => row.tours);
  expect(tours.map(({ fromS, untilS, isLate }) => [fromS, untilS, isLate])).toEqual([
    [0, 600, false],
    [600, 1_500, true],
    [0, 900, false],
  ]);
});

test("the axis goes as far as first come, due times beyond it are not drawn", () => {
  const { endS, duesS } = boardOf(START, RESULT);
  expect(endS).toBeCloseTo(40 * 60 * 1.02, 6);
  expect(duesS).toEqual([1_200]);
  expect(earliestDue(RESULT.batches[0]!)).toBe(at(20));
  expect(ticksOf(endS)).toEqual([0, 300, 600, 900, 1_200, 1_500, 1_800, 2_100, 2_400]);
});
