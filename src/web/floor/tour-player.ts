import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { WalkedTour } from "./walked.ts";

/** As people walk, by the second. */
const WALK_MM_PER_S = 1_200;
/** How long a pick is looked at where nothing may move smoothly. */
const STEP_MS = 1_000;

export const SPEEDS = [1, 5, 20] as const;
export type Speed = (typeof SPEEDS)[number];

interface Moment {
  readonly walkedMm: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
}

/** Walks along a tour; those who show it subscribe, so that only they are drawn anew. */
export interface TourPlayer {
  subscribe(listener: () => void): () => void;
  now(): Moment;
  play(): void;
  pause(): void;
  /** To the next pick or the one before, counted from where the picker is. */
  step(picks: 1 | -1): void;
  seek(walkedMm: number): void;
  setSpeed(speed: Speed): void;
}

function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Places at which a picker stops: the start, each pick, the end. */
function halts({ stops, lengthMm }: WalkedTour): number[] {
  return [...new Set([0, ...stops.map(({ atMm }) => atMm), lengthMm])];
}

function playerOf(walked: WalkedTour): TourPlayer {
  const listeners = new Set<() => void>();
  let moment: Moment = { walkedMm: walked.lengthMm, isPlaying: false, speed: 5 };
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (change: Partial<Moment>) => {
    moment = { ...moment, ...change };
    for (const listener of listeners) listener();
  };
  const nextHalt = () => halts(walked).find((at) => at > moment.walkedMm) ?? walked.lengthMm;
  const isOver = () => moment.walkedMm >= walked.lengthMm;
  const rest = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const pause = () => {
    rest();
    set({ isPlaying: false });
  };
  const jump = () => {
    set({ walkedMm: nextHalt() });
    if (isOver()) pause();
    else timer = setTimeout(jump, STEP_MS);
  };
  const walk = (since: number) => {
    frame = requestAnimationFrame((now) => {
      const byMm = ((now - since) / 1_000) * WALK_MM_PER_S * moment.speed;
      set({ walkedMm: Math.min(walked.lengthMm, moment.walkedMm + byMm) });
      if (isOver()) pause();
      else walk(now);
    });
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) rest();
      };
    },
    now: () => moment,
    play() {
      rest();
      set({ isPlaying: true, ...(isOver() && { walkedMm: 0 }) });
      if (prefersStillness()) timer = setTimeout(jump, STEP_MS);
      else walk(performance.now());
    },
    pause,
    step(picks) {
      pause();
      if (picks === 1) return set({ walkedMm: isOver() ? 0 : nextHalt() });
      set({ walkedMm: halts(walked).findLast((at) => at < moment.walkedMm) ?? 0 });
    },
    seek(walkedMm) {
      pause();
      set({ walkedMm });
    },
    setSpeed: (speed) => set({ speed }),
  };
}

/** A player of a tour, standing at its end so that all of it is seen. */
export function useTourPlayer(walked: WalkedTour | undefined): TourPlayer | undefined {
  const player = useMemo(() => walked && playerOf(walked), [walked]);
  useEffect(() => () => player?.pause(), [player]);
  return player;
}

export function useMoment(player: TourPlayer): Moment {
  return useSyncExternalStore(player.subscribe, player.now);
}
