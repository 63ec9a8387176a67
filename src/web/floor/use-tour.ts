import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { readingTours, type Slotting } from "./readings.ts";
import type { Policy, SlottingSearch } from "./search.ts";
import type { Filled, Slotted } from "./slotted.ts";
import { type TourPlayer, useTourPlayer } from "./tour-player.ts";
import { type WalkedTour, walkedOf } from "./walked.ts";

function slotsOf(picks: readonly string[], filled: Filled | undefined): string[] {
  return [...new Set(picks.flatMap((code) => filled?.slotOf.get(code) ?? []))];
}

function useTours(floorPlanId: string, slots: readonly string[]) {
  const asked = useQuery({
    ...readingTours(floorPlanId, slots),
    enabled: slots.length > 0,
    placeholderData: keepPreviousData,
  });
  return { ...asked, data: slots.length > 0 ? asked.data : undefined };
}

/** The pick list of the address, walked in the slots of the time chosen. */
export function useTour(slotting: Slotting, slotted: Slotted, search: SlottingSearch) {
  const picks = search.pick ?? NO_PICKS;
  const time = search.slots === "before" && slotted.before ? "before" : "after";
  const filled = time === "before" && slotted.before ? slotted.before : slotted.after;
  const policy: Policy = search.policy ?? "optimal";
  const slots = useMemo(() => slotsOf(picks, filled), [picks, filled]);
  const slotsBefore = useMemo(() => slotsOf(picks, slotted.before), [picks, slotted.before]);
  const asked = useTours(slotting.floorPlanId, slots);
  const before = useTours(slotting.floorPlanId, slotsBefore);
  const tour = asked.data?.tours.find((each) => each.policy === policy);
  const walked: WalkedTour | undefined = useMemo(
    () => tour && walkedOf(slotted.drawn, tour),
    [tour, slotted.drawn],
  );
  const player: TourPlayer | undefined = useTourPlayer(walked);
  const tourBefore = before.data?.tours.find((each) => each.policy === policy);
  const walkedBefore: WalkedTour | undefined = useMemo(
    () => tourBefore && walkedOf(slotted.drawn, tourBefore),
    [tourBefore, slotted.drawn],
  );
  return {
    picks,
    time,
    filled,
    policy,
    asked,
    walked,
    /** The same list where its SKUs lay before. */
    walkedBefore,
    player,
    missing: picks.filter((code) => !filled.slotOf.has(code)),
    // Only where every SKU of the list lay somewhere are the two walks of the same list.
    shortestBeforeM:
      time === "after" && picks.every((code) => slotted.before?.slotOf.has(code))
        ? before.data?.tours.at(0)?.lengthM
        : undefined,
  } as const;
}

const NO_PICKS: readonly string[] = [];

export type TourState = ReturnType<typeof useTour>;
