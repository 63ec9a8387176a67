import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { type AnswerOf, answerOf, api } from "../api/client.ts";

const KEPT_AS = "entrepot.goods";
const MOST_AT_ONCE = 4;

/** A file of SKUs as it was dropped; it stays in this browser until its tab is closed. */
export interface MyGoods {
  readonly name: string;
  readonly csv: string;
}

const listeners = new Set<() => void>();
let goods: MyGoods | undefined | null = null;

function read(): MyGoods | undefined {
  if (goods === null) {
    const kept = sessionStorage.getItem(KEPT_AS);
    goods = kept === null ? undefined : (JSON.parse(kept) as MyGoods);
  }
  return goods;
}

export function setMyGoods(next: MyGoods | undefined): void {
  goods = next;
  if (next === undefined) sessionStorage.removeItem(KEPT_AS);
  else sessionStorage.setItem(KEPT_AS, JSON.stringify(next));
  for (const listener of listeners) listener();
}

export function useMyGoods(): MyGoods | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
}

let busy = 0;
const waiting: (() => void)[] = [];

/** A table asks for many prices at once: a few are on their way, the rest wait their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  busy++;
  try {
    return await work();
  } finally {
    busy--;
    waiting.shift()?.();
  }
}

export type Price = AnswerOf<Awaited<ReturnType<(typeof api.listings)[":id"]["price"]["$post"]>>>;

/** What the goods would cost at a listing per 30 days; nothing is asked without goods. */
export function usePrice(
  listingId: string,
  terms: { readonly from: string; readonly until: string; readonly currency: string },
) {
  const mine = useMyGoods();
  return useQuery({
    queryKey: ["prices", listingId, mine?.name, mine?.csv.length, terms],
    enabled: mine !== undefined,
    staleTime: 10 * 60_000,
    retry: false,
    queryFn: ({ signal }): Promise<Price> =>
      inTurn(() =>
        answerOf(
          api.listings[":id"].price.$post(
            // The body is the file itself, which the typed client has no word for.
            { param: { id: listingId }, query: terms } as never,
            {
              headers: { "content-type": "text/csv" },
              init: { body: mine?.csv ?? "", signal },
            },
          ),
        ),
      ),
  });
}

/** A file to try it out with, and to see the columns. */
export const SAMPLE_CSV = `code,name,lengthMm,widthMm,heightMm,weightG,storageClass,monthlyUnits,linesPerOrder,unitsPerLine
LAMP-01,Desk lamp,300,200,200,900,ambient,600,1.5,1
VASE-07,Ceramic vase,180,180,260,1400,ambient,240,1.2,1
MUG-12,Mug set of 4,320,220,120,1600,ambient,420,1.8,1.1
`;
