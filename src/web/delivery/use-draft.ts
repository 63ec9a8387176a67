import { useEffect, useState } from "react";
import type { Fault } from "../api/problem.ts";
import type { Draft } from "./draft.ts";

function keptAs(from: string | undefined): string {
  return `entrepot.delivery-draft.${from ?? "new"}`;
}

function keptDraft(key: string): Draft | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept ? (JSON.parse(kept) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

/** A pointer's first part: `vehicles` of `/vehicles/3/id`; rows of a file are stops. */
function partOf({ pointer }: Fault): string {
  const part = pointer.split("/").at(1) ?? "";
  return part === "rows" || part === "stopsCsv" ? "stops" : part;
}

export interface DraftState {
  readonly draft: Draft;
  /** What the exchange found wrong when the draft was last sent, but for parts changed since. */
  readonly faults: readonly Fault[];
  readonly change: (part: Partial<Draft>) => void;
  readonly refuse: (faults: readonly Fault[]) => void;
  readonly startOver: () => void;
  /** It has become a plan: nothing of it is kept here. */
  readonly forget: () => void;
}

/**
 * A draft that outlives a reload of the page.
 *
 * @param from the plan it began from; each has a draft of its own
 */
export function useDraft(from: string | undefined, begin: () => Draft): DraftState {
  const key = keptAs(from);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(key) ?? begin());
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isForgotten, setForgotten] = useState(false);
  useEffect(() => {
    try {
      if (isForgotten) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing, or no more: the draft lives as long as the view.
    }
  }, [key, draft, isForgotten]);
  return {
    draft,
    faults,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      setFaults((before) => before.filter((fault) => !(partOf(fault) in part)));
    },
    refuse: setFaults,
    startOver: () => {
      setDraft(begin());
      setFaults([]);
    },
    forget: () => {
      sessionStorage.removeItem(key);
      setForgotten(true);
    },
  };
}
