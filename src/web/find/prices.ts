import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { type AnswerOf, answerOf, api } from "../api/client.ts";
import { type Fault, problemOf } from "../api/problem.ts";
import { inTurn } from "./in-turn.ts";
import { type MyGoods, useMyGoods } from "./my-goods.ts";

export type Price = AnswerOf<Awaited<ReturnType<(typeof api.listings)[":id"]["price"]["$post"]>>>;

/** When the goods are to be there, and in which currency the price is wanted. */
export interface PriceTerms {
  readonly from: string;
  readonly until: string;
  readonly currency: string;
}

/** A file up to this size is priced at every row read, a larger one at the rows in sight. */
const MOST_BYTES_AHEAD = 200_000;

function pricing(listingId: string, mine: MyGoods | undefined, terms: PriceTerms) {
  return queryOptions({
    queryKey: ["prices", listingId, mine?.droppedAt, terms],
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

/** What my goods would cost at a listing per 30 days; nothing is asked without goods. */
export function usePrice(listingId: string, terms: PriceTerms) {
  return useQuery(pricing(listingId, useMyGoods(), terms));
}

/** Whether my goods can be priced at all, as any one listing tells of the file. */
export function useGoodsCheck(
  asked: string | undefined,
  terms: PriceTerms,
): { readonly faults: readonly Fault[]; readonly isGood: boolean } {
  const mine = useMyGoods();
  const { data, error } = useQuery({
    ...pricing(asked ?? "", mine, terms),
    enabled: mine !== undefined && asked !== undefined,
  });
  const all = error ? problemOf(error).faults : [];
  // That a currency has no rate is a matter of that listing, not of the file.
  const faults = all.filter(({ code }) => code !== "no_exchange_rate");
  return { faults, isGood: data !== undefined || (error !== null && faults.length === 0) };
}

/** Minor units by listing, as far as they are known. */
export type Totals = Readonly<Record<string, number>>;

/** What my goods would cost at each of many listings; nowhere before they are known to be good. */
export function useTotals(
  listings: readonly { readonly id: string }[],
  terms: PriceTerms,
  isGood: boolean,
): { readonly totals: Totals; readonly hasAll: boolean } {
  const mine = useMyGoods();
  const isAhead = mine !== undefined && mine.csv.length <= MOST_BYTES_AHEAD;
  const asked = isGood ? listings : [];
  const totals = useQueries({
    queries: asked.map(({ id }) => ({ ...pricing(id, mine, terms), enabled: isAhead })),
    combine: (prices): Totals =>
      Object.fromEntries(
        prices.flatMap(({ data }, i) =>
          data ? [[asked[i]?.id ?? "", data.cost.total.amountMinor]] : [],
        ),
      ),
  });
  return { totals, hasAll: isAhead };
}
