import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";

export const rateCardsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rate-cards",
  component: lazyRouteComponent(() => import("./rate-cards.tsx"), "RateCards"),
});

export const newRateCardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rate-cards/new",
  component: lazyRouteComponent(() => import("./new-rate-card.tsx"), "NewRateCard"),
});

export const rateCardPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rate-cards/$rateCardId",
  component: lazyRouteComponent(() => import("./rate-card-page.tsx"), "RateCardPage"),
});

export const ratesRoutes = [rateCardsRoute, newRateCardRoute, rateCardPageRoute] as const;
