import type { Policy } from "../floor/search.ts";
import type { OrdersFile } from "./wave-orders-file.ts";

/** What a wave is asked for, as it is typed; times are where the reader is. */
export interface WaveDraft {
  readonly name: string;
  readonly slottingId: string;
  readonly source: "goods" | "inline";
  readonly since: string;
  readonly orderLimit: number;
  /** Of all orders that say nothing else; empty: whenever. */
  readonly due: string;
  readonly startsAt: string;
  readonly pickers: readonly string[];
  /** Empty: not limited. */
  readonly lines: number | "";
  readonly volumeL: number | "";
  readonly weightKg: number | "";
  readonly totes: number | "";
  readonly walkMPerS: number;
  readonly searchS: number;
  readonly pickS: number;
  readonly tourS: number;
  readonly policy: Policy;
  readonly seconds: number;
  readonly seed: number;
}

/** `2027-03-02T08:00`, as a field of the browser writes a time where the reader is. */
export function localTime(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function instantOf(local: string): string | undefined {
  const at = new Date(local);
  return local === "" || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const LIMITS = ["lines", "volumeL", "weightKg", "totes"] as const;

/** What is missing before it can be sent, by the key of its words. */
export function missingOf(draft: WaveDraft, file: OrdersFile | undefined) {
  if (draft.slottingId === "") return "missingSlotting";
  if (draft.source === "inline" && file === undefined) return "missingFile";
  if (draft.pickers.length === 0) return "missingPickers";
  if (LIMITS.every((limit) => draft[limit] === "")) return "missingCart";
  return undefined;
}

/** The draft as the exchange takes it. */
export function inputOf(draft: WaveDraft, file: OrdersFile | undefined) {
  const { name, slottingId, source, since, orderLimit, policy, seconds, seed } = draft;
  const { walkMPerS, searchS, pickS, tourS } = draft;
  const startsAt = instantOf(draft.startsAt);
  const due = instantOf(draft.due);
  const cart = Object.fromEntries(
    LIMITS.flatMap((limit) => (draft[limit] === "" ? [] : [[limit, draft[limit]]])),
  );
  return {
    ...(name.trim() !== "" && { name: name.trim() }),
    slottingId,
    source,
    ...(source === "goods" && { orderLimit, ...(since && { since }) }),
    ...(source === "inline" &&
      file && { orders: file.orders.map((order) => ({ ...order, lines: [...order.lines] })) }),
    ...(startsAt !== undefined && { startsAt }),
    ...(due !== undefined && { due }),
    cart,
    pickers: draft.pickers.map((picker) => ({ name: picker })),
    pace: { walkMPerS, searchS, pickS, tourS },
    policy,
    seconds,
    seed,
  };
}
