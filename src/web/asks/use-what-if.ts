import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import type { Ask, WhatIf } from "./readings.ts";

/** So long a slider rests before prices are asked for. */
const REST_MS = 250;

interface Terms {
  readonly from: string;
  readonly until: string;
  readonly quantity: number;
}

function termsOf({ period, quantity }: Ask): Terms {
  return { ...period, quantity };
}

/** What differs from the request, and nothing else. */
function differing(terms: Terms, asked: Terms): WhatIf {
  return {
    ...(terms.from !== asked.from && { from: terms.from }),
    ...(terms.until !== asked.until && { until: terms.until }),
    ...(terms.quantity !== asked.quantity && { quantity: terms.quantity }),
  };
}

export interface WhatIfState {
  /** As the address says it: what prices are asked for. */
  readonly whatIf: WhatIf;
  /** The dates that prices are asked for. */
  readonly period: Ask["period"];
  /** Dates and quantity as the sliders show them, ahead of the prices by a moment. */
  readonly terms: Terms;
  readonly isMoving: boolean;
  readonly differs: boolean;
  readonly change: (part: Partial<Terms>) => void;
  readonly reset: () => void;
  /** The request says it now: the address need not. */
  readonly clear: () => void;
}

/** Other dates and another quantity than the request's, in the address. */
export function useWhatIf(ask: Ask): WhatIfState {
  const { from, until, quantity } = useSearch({ from: "/asks/$requestId" });
  const navigate = useNavigate({ from: "/asks/$requestId" });
  const [moving, setMoving] = useState<Terms>();
  const whatIf = useMemo(
    (): WhatIf => ({
      ...(from && { from }),
      ...(until && { until }),
      ...(quantity && { quantity }),
    }),
    [from, until, quantity],
  );
  const asked = termsOf(ask);
  const terms = moving ?? { ...asked, ...whatIf };
  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => {
      const next = differing(moving, termsOf(ask));
      void navigate({
        search: ({ from: _from, until: _until, quantity: _quantity, ...search }) => ({
          ...search,
          ...next,
        }),
        replace: true,
      }).then(() => setMoving((latest) => (latest === moving ? undefined : latest)));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [moving, ask, navigate]);
  return {
    whatIf,
    period: { from: whatIf.from ?? asked.from, until: whatIf.until ?? asked.until },
    terms,
    isMoving: moving !== undefined,
    differs: Object.keys(differing(terms, asked)).length > 0,
    change: (part) => setMoving({ ...terms, ...part }),
    reset: () => setMoving(asked),
    clear: () =>
      void navigate({
        search: ({ from: _from, until: _until, quantity: _quantity, ...search }) => search,
        replace: true,
      }),
  };
}
