import type { Batch, WaveResult } from "./readings.ts";

const MS_PER_S = 1_000;

/** A batch on the board, in seconds from the start of the wave. */
export interface BoardTour {
  readonly batch: Batch;
  readonly fromS: number;
  readonly untilS: number;
  readonly isLate: boolean;
}

export interface BoardRow {
  readonly picker: string;
  readonly tours: readonly BoardTour[];
  readonly walkM: number;
}

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly startMs: number;
  readonly endS: number;
  /** When orders are due, each time once, as far as the axis goes. */
  readonly duesS: readonly number[];
}

/** Pickers by name, each with its batches in turn. */
export function boardOf(startsAt: string, { batches, firstCome }: WaveResult): Board {
  const startMs = Date.parse(startsAt);
  const since = (instant: string) => (Date.parse(instant) - startMs) / MS_PER_S;
  const rows = new Map<string, BoardTour[]>();
  const dues = new Set<number>();
  for (const batch of batches) {
    const tours = rows.get(batch.picker) ?? [];
    rows.set(batch.picker, tours);
    tours.push({
      batch,
      fromS: since(batch.startsAt),
      untilS: since(batch.endsAt),
      isLate: batch.orders.some(({ lateMinutes }) => lateMinutes > 0),
    });
    for (const { due } of batch.orders) if (due !== null) dues.add(since(due));
  }
  const ends = batches.map(({ endsAt }) => since(endsAt));
  const endS = Math.max(60, since(firstCome.endsAt), ...ends) * 1.02;
  return {
    rows: [...rows]
      .map(([picker, tours]) => ({
        picker,
        tours,
        walkM: tours.reduce((sum, { batch }) => sum + batch.walkM, 0),
      }))
      .sort((a, b) => a.picker.localeCompare(b.picker, undefined, { numeric: true })),
    startMs,
    endS,
    duesS: [...dues].filter((dueS) => dueS >= 0 && dueS <= endS).sort((a, b) => a - b),
  };
}

/** Of a batch: the earliest time at which one of its orders is due. */
export function earliestDue({ orders }: Batch): string | undefined {
  const dues = orders.flatMap(({ due }) => due ?? []);
  return dues.sort().at(0);
}

/** Round minutes along an axis of so many seconds, some eight of them. */
export function ticksOf(endS: number): readonly number[] {
  const steps = [60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 86_400];
  const step = steps.find((seconds) => endS / seconds <= 9) ?? 86_400;
  return Array.from({ length: Math.floor(endS / step) + 1 }, (_, i) => i * step);
}
