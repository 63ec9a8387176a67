import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { askSearch } from "./search.ts";

export const asksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/asks",
  component: lazyRouteComponent(() => import("./asks.tsx"), "Asks"),
});

export const newAskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/asks/new",
  component: lazyRouteComponent(() => import("./new-ask.tsx"), "NewAsk"),
});

export const askPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/asks/$requestId",
  validateSearch: askSearch,
  component: lazyRouteComponent(() => import("./ask-page.tsx"), "AskPage"),
});

export const asksRoutes = [asksRoute, newAskRoute, askPageRoute] as const;
