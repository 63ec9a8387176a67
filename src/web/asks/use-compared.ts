import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Matches } from "./readings.ts";

const MOST_COMPARED = 5;
const USUALLY_COMPARED = 4;

export interface Compared {
  readonly ids: readonly string[];
  readonly isFull: boolean;
  readonly toggle: (id: string) => void;
}

/** The listings beside each other: those the address names, else the best few. */
export function useCompared(matches: Matches): Compared {
  const { compare } = useSearch({ from: "/asks/$requestId" });
  const navigate = useNavigate({ from: "/asks/$requestId" });
  return useMemo(() => {
    const fitting = matches.matches.map(({ listing }) => listing.id);
    const named = compare?.split(",").filter((id) => fitting.includes(id)) ?? [];
    const ids = named.length > 0 ? named : fitting.slice(0, USUALLY_COMPARED);
    return {
      ids,
      isFull: ids.length >= MOST_COMPARED,
      toggle: (id) => {
        const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
        void navigate({
          search: ({ compare: _before, ...search }) =>
            next.length > 0 ? { ...search, compare: next.join(",") } : search,
          replace: true,
        });
      },
    };
  }, [compare, matches, navigate]);
}
