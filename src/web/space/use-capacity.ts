import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { useFormats } from "../words/formats.ts";
import {
  MOST_STEPS,
  type Step,
  shortRuns,
  tidySteps,
  type UseRun,
  withStep,
} from "./capacity-steps.ts";
import type { Pool, Tagged } from "./readings.ts";

const TOUCHED = ["pools", "listings"];

/** A change of capacity: whether it can be made, and how it is saved. */
export interface CapacityChange {
  /** Days on which it would take what leases or holds need. */
  readonly short: readonly UseRun[];
  readonly isSame: boolean;
  /** The pool would have more steps than the exchange keeps. */
  readonly isTooFine: boolean;
  readonly isSaving: boolean;
  /** What the exchange refused it for. */
  readonly problem: Problem | undefined;
  save(): void;
}

/** Puts all steps of a pool at once; afterwards the tag is that of the pool as it then is. */
function usePutCapacity(poolId: string, done: (before: readonly Step[]) => void) {
  const tag = useRef("*");
  const [refused, setRefused] = useState<{ problem: Problem; steps: readonly Step[] }>();
  const put = useWrite({
    send: async (input: { steps: readonly Step[]; before: readonly Step[]; tag: string }) => {
      const response = await api.pools[":id"].capacity.$put({
        param: { id: poolId },
        header: { "if-match": input.tag },
        json: { capacity: [...input.steps] },
      });
      tag.current = response.headers.get("ETag") ?? "*";
      return response;
    },
    touches: TOUCHED,
    done: (_pool, { before }) => {
      setRefused(undefined);
      done(before);
    },
    failed: (problem, { steps }) => {
      setRefused({ problem, steps });
      return problem.code === "capacity_in_use" || problem.code === "stale";
    },
  });
  return { put, tag, refused };
}

/**
 * The capacity of a pool with some days changed: saved at once with all its other days, and taken
 * back by the steps before.
 */
export function useCapacity(props: {
  readonly pool: Tagged<Pool>;
  readonly runs: readonly UseRun[];
  readonly draft: Step | undefined;
  readonly onSaved: () => void;
  readonly onStale: () => void;
}): CapacityChange {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const tellDone = useTellDone();
  const { pool, draft, runs } = props;
  const back = usePutCapacity(pool.value.id, () => tellDone(t("capacityBack")));
  const forth = usePutCapacity(pool.value.id, (before) => {
    if (draft) {
      const words = { quantity: formats.number(draft.quantity), period: formats.period(draft) };
      tellDone(t("capacitySaved", words), () =>
        back.put.mutate({ steps: before, before, tag: forth.tag.current }),
      );
    }
    props.onSaved();
  });
  const before = pool.value.capacity;
  const steps = draft ? withStep(before, draft) : before;
  const isRefused =
    forth.refused !== undefined && JSON.stringify(forth.refused.steps) === JSON.stringify(steps);
  return {
    short: draft ? shortRuns(runs, draft) : [],
    isSame: JSON.stringify(tidySteps(before)) === JSON.stringify(steps),
    isTooFine: steps.length > MOST_STEPS,
    isSaving: forth.put.isPending,
    problem: isRefused ? forth.refused?.problem : undefined,
    save: () =>
      forth.put.mutate({ steps, before, tag: pool.tag }, { onError: () => props.onStale() }),
  };
}
