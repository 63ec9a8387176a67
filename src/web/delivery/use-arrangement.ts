import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { arranged, isSameOrder, leastDetour, moved, type Order, ordersOf } from "./arrangement.ts";
import { type Plan, type PlanCheck, type PlanResult, readingCheck } from "./readings.ts";

interface State {
  readonly orders: readonly Order[];
  /** Of before each move, the last one last. */
  readonly past: readonly (readonly Order[])[];
  readonly lockedRoutes: ReadonlySet<string>;
  readonly lockedStops: ReadonlySet<string>;
}

/** Where a stop goes: to a vehicle, at a place among its stops or where the detour is least. */
export interface Target {
  readonly vehicle: string;
  readonly index?: number;
}

/** A solved day under the planner's hands: what was moved and locked, and what that costs. */
export interface Arrangement {
  /** As moved so far; the plan's own result while the first check is under way. */
  readonly result: PlanResult;
  readonly orders: readonly Order[];
  readonly check: PlanCheck | undefined;
  readonly isChecking: boolean;
  readonly isMoved: boolean;
  /** Moved, locked or unlocked otherwise than the plan is. */
  readonly isChanged: boolean;
  readonly lockedRoutes: ReadonlySet<string>;
  readonly lockedStops: ReadonlySet<string>;
  readonly move: (stop: string, to: Target | undefined) => void;
  /** What a move would cost and break, before it is made. */
  readonly preview: (stop: string, to: Target) => Promise<PlanCheck>;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly toggleRoute: (vehicle: string) => void;
  readonly toggleStop: (stop: string) => void;
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}

/** Routes and stops that the plan was searched with as locked. */
function locksOf({ locked = [], lockedStops = [] }: Plan) {
  return {
    lockedRoutes: new Set(locked.flatMap(({ vehicle, only }) => (only ? [vehicle] : []))),
    lockedStops: new Set(lockedStops.map(({ stop }) => stop)),
  };
}

/** Mount it once a plan: another plan begins from its own routes. */
export function useArrangement(plan: Plan, result: PlanResult): Arrangement {
  const queries = useQueryClient();
  const own = useMemo(() => ordersOf(plan, result), [plan, result]);
  const locks = useMemo(() => locksOf(plan), [plan]);
  const begin = (): State => ({ orders: own, past: [], ...locks });
  const [state, setState] = useState<State>(begin);
  const { orders, past } = state;
  const isMoved = !orders.every((order, i) => isSameOrder(order, own[i]));
  const checked = useQuery({
    ...readingCheck(plan.id, orders),
    enabled: isMoved,
    placeholderData: keepPreviousData,
  });
  const check = isMoved ? checked.data : undefined;
  const shown = useMemo(
    () => (check ? arranged(plan, result, check) : result),
    [plan, result, check],
  );
  const after = (stop: string, to: Target | undefined, from = orders) => {
    const order = from.find(({ vehicle }) => vehicle === to?.vehicle);
    if (!to || !order) return moved(from, stop, undefined);
    const index = to.index ?? leastDetour(plan, order, stop);
    return moved(from, stop, { vehicle: to.vehicle, index });
  };
  return {
    result: shown,
    orders,
    check,
    isChecking: isMoved && (checked.isFetching || checked.isPlaceholderData),
    isMoved,
    isChanged:
      isMoved ||
      !isSame(state.lockedRoutes, locks.lockedRoutes) ||
      !isSame(state.lockedStops, locks.lockedStops),
    lockedRoutes: state.lockedRoutes,
    lockedStops: state.lockedStops,
    move: (stop, to) =>
      setState((before) => ({
        ...before,
        orders: after(stop, to, before.orders),
        past: [...before.past, before.orders],
      })),
    preview: (stop, to) => queries.fetchQuery(readingCheck(plan.id, after(stop, to))),
    undo: () => {
      const last = past.at(-1);
      if (last) setState((before) => ({ ...before, orders: last, past: past.slice(0, -1) }));
    },
    reset: () => setState(begin),
    toggleRoute: (vehicle) =>
      setState((before) => ({ ...before, lockedRoutes: toggled(before.lockedRoutes, vehicle) })),
    toggleStop: (stop) =>
      setState((before) => ({ ...before, lockedStops: toggled(before.lockedStops, stop) })),
  };
}
