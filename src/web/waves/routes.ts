import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

export const WAVE_TABS = ["batches", "picks", "leftOut"] as const;

export const wavesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/waves",
  component: lazyRouteComponent(() => import("./waves.tsx"), "Waves"),
});

export const newWaveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/waves/new",
  // The slotting whose slots are picked from.
  validateSearch: (search: RawSearch) => present({ slotting: textOf(search.slotting) }),
  component: lazyRouteComponent(() => import("./new-wave.tsx"), "NewWave"),
});

export const waveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/waves/$waveId",
  // The batch whose tour is drawn, and what is listed below the board.
  validateSearch: (search: RawSearch) =>
    present({ batch: numberOf(search.batch), tab: oneOf(WAVE_TABS, search.tab) }),
  component: lazyRouteComponent(() => import("./wave-page.tsx"), "WavePage"),
});

export const wavesRoutes = [wavesRoute, newWaveRoute, waveRoute] as const;
