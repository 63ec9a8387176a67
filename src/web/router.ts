import { createRouter } from "@tanstack/react-router";
import { accountRoutes } from "./account/routes.ts";
import { asksRoutes } from "./asks/routes.ts";
import { deliveryRoutes } from "./delivery/routes.ts";
import { findRoutes } from "./find/routes.ts";
import { floorRoutes } from "./floor/routes.ts";
import { rootRoute } from "./frame/root-route.ts";
import { goodsRoutes } from "./goods/routes.ts";
import { layoutsRoutes } from "./layouts/routes.ts";
import { leasesRoutes } from "./leases/routes.ts";
import { operatorRoutes } from "./operator/routes.ts";
import { ratesRoutes } from "./rates/routes.ts";
import { requestsRoutes } from "./requests/routes.ts";
import { spaceRoutes } from "./space/routes.ts";
import { wavesRoutes } from "./waves/routes.ts";

const tree = rootRoute.addChildren([
  ...accountRoutes,
  ...asksRoutes,
  ...deliveryRoutes,
  ...findRoutes,
  ...floorRoutes,
  ...goodsRoutes,
  ...layoutsRoutes,
  ...leasesRoutes,
  ...operatorRoutes,
  ...ratesRoutes,
  ...requestsRoutes,
  ...spaceRoutes,
  ...wavesRoutes,
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
