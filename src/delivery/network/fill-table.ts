import type { PairCache } from "./cache.ts";
import type { LegListener } from "./chain-drive.ts";
import type { KeptLeg, LegStore, Pair } from "./leg-store.ts";
import type { LegTable } from "./leg-table.ts";
import type { PlaceKey } from "./place-key.ts";
import { type FailureReason, QUALITY } from "./road-network.ts";
import type { Timing } from "./timing.ts";
import type { Deadline } from "./upstream.ts";

/** Where the legs of a network are kept between calls. */
export interface LegKeeping {
  /** Provider and version of the data. */
  readonly networkId: string;
  readonly memory: PairCache;
  /** Behind the memory, shared by all processes. */
  readonly store: LegStore | undefined;
  readonly timing: Timing;
  readonly legLifeMs: number;
}

/** Indices of two places of a table. */
export type Cell = readonly [from: number, to: number];

export interface Filling {
  readonly keeping: LegKeeping;
  /** Our name of it. */
  readonly profile: string;
  /** By place. */
  readonly keys: readonly PlaceKey[];
  readonly deadline: Deadline;
  /** Asks the provider; tells of every pair once. */
  readonly fetch: (cells: readonly Cell[], listener: LegListener) => Promise<void>;
}

/** A way may be missing only because of the moment's data or load. */
const NO_WAY_LIFE_MS = 3_600_000;
const WRITE_EVERY = 10_000;

/**
 * Takes what memory has, waits for what other calls are fetching, takes what other processes have
 * fetched, and fetches the rest; every needed pair of the table ends with a value or a reason.
 *
 * @throws the reason of the deadline's signal
 */
export async function fillTable(filling: Filling, table: LegTable): Promise<void> {
  const { keeping, deadline } = filling;
  const keyOf = memoryKeysOf(filling);
  while (keeping.timing.now() < deadline.at) {
    const own: Cell[] = [];
    const others = new Set<Promise<void>>();
    for (const [from, to] of table.missing()) {
      const known = keeping.memory.read(keyOf(from), keyOf(to));
      if (known === undefined) own.push([from, to]);
      else if (known instanceof Promise) others.add(known);
      else if (Number.isNaN(known.seconds)) table.fail(from, to, "no-connection");
      else table.set(from, to, known.seconds, known.metres, QUALITY.cached);
    }
    if (own.length > 0) await claimAndFetch(filling, table, own);
    if (others.size === 0) break;
    await settledBy([...others], keeping.timing, deadline);
  }
  for (const [from, to] of table.missing()) table.fail(from, to, "timeout");
}

function memoryKeysOf({ keeping, profile, keys }: Filling): (place: number) => string {
  const prefix = `${keeping.networkId}|${profile}|`;
  return (place) => prefix + keys[place];
}

/** Waits for all, but not past the deadline. @throws the reason of its signal */
async function settledBy(
  promises: Promise<void>[],
  timing: Timing,
  { at, signal }: Deadline,
): Promise<void> {
  const isOver = new AbortController();
  const either = signal ? AbortSignal.any([signal, isOver.signal]) : isOver.signal;
  const alarm = timing.sleep(at - timing.now(), either);
  alarm.catch(() => {});
  try {
    await Promise.race([Promise.all(promises), alarm]);
  } finally {
    isOver.abort();
  }
}

async function claimAndFetch(
  filling: Filling,
  table: LegTable,
  cells: readonly Cell[],
): Promise<void> {
  const { memory } = filling.keeping;
  const keyOf = memoryKeysOf(filling);
  const fetching = Promise.withResolvers<void>();
  for (const [from, to] of cells) memory.claim(keyOf(from), keyOf(to), fetching.promise);
  const writing = writerOf(filling);
  try {
    const rest = await takeFromStore(filling, table, cells);
    if (rest.length > 0) await filling.fetch(rest, listenerOf(filling, table, writing.add));
  } finally {
    for (const [from, to] of cells) memory.release(keyOf(from), keyOf(to));
    fetching.resolve();
    await writing.end();
  }
}

/** The cells of which no other process had told anything. */
async function takeFromStore(
  { keeping, profile, keys }: Filling,
  table: LegTable,
  cells: readonly Cell[],
): Promise<readonly Cell[]> {
  if (keeping.store === undefined) return cells;
  const pairs = cells.map(([from, to]): Pair => [keys[from], keys[to]]);
  const known = await keeping.store.read(profile, pairs);
  const prefix = `${keeping.networkId}|${profile}|`;
  return cells.filter(([from, to], index) => {
    const leg = known[index];
    if (leg === undefined) return true;
    const expiresAt = keeping.timing.now() + leg.lifeMs;
    keeping.memory.store(prefix + keys[from], prefix + keys[to], leg, expiresAt);
    if (Number.isNaN(leg.seconds)) table.fail(from, to, "no-connection");
    else table.set(from, to, leg.seconds, leg.metres, QUALITY.cached);
    return false;
  });
}

function listenerOf(
  filling: Filling,
  table: LegTable,
  add: (from: number, to: number, leg: KeptLeg) => void,
): LegListener {
  return {
    driven(from: number, to: number, seconds: number, metres: number) {
      table.set(from, to, seconds, metres, QUALITY.road);
      add(from, to, { seconds, metres, lifeMs: filling.keeping.legLifeMs });
    },
    failed(from: number, to: number, reason: FailureReason) {
      table.fail(from, to, reason);
      if (reason !== "no-connection") return;
      add(from, to, { seconds: Number.NaN, metres: Number.NaN, lifeMs: NO_WAY_LIFE_MS });
    },
  };
}

/** Keeps legs in memory at once and, a batch at a time, in the store. */
function writerOf(filling: Filling) {
  const { keeping, profile, keys } = filling;
  const keyOf = memoryKeysOf(filling);
  let batch: (KeptLeg & { readonly pair: Pair })[] = [];
  let written = Promise.resolve();

  function flush(): void {
    const legs = batch;
    batch = [];
    if (keeping.store === undefined || legs.length === 0) return;
    const { store } = keeping;
    written = written.then(() => store.write(profile, legs));
  }

  return {
    add(from: number, to: number, leg: KeptLeg): void {
      keeping.memory.store(keyOf(from), keyOf(to), leg, keeping.timing.now() + leg.lifeMs);
      batch.push({ ...leg, pair: [keys[from], keys[to]] });
      if (batch.length >= WRITE_EVERY) flush();
    },
    end(): Promise<void> {
      flush();
      return written;
    },
  };
}
