import { deliveryDay } from "../../../seeds/delivery-day.ts";
import { GIVEN_VRP } from "../../delivery/vrp/given.ts";
import type { AccessEntry } from "./access-entry.ts";

const VRP = { body: () => ({ ...GIVEN_VRP }) };

export const DELIVERY: Record<string, AccessEntry> = {
  geocodeAddresses: { body: () => ({ addresses: ["Waalhaven 1, Rotterdam, NL"] }) },
  calibrateRoads: { body: () => ({ profile: "car" }), own: 409 }, // no road server to measure
  planDelivery: { body: () => deliveryDay("2027-03-02") },
  listDeliveryPlans: {},
  getDeliveryPlan: { path: { id: "deliveryPlan" } },
  drawDeliveryPlan: { path: { id: "deliveryPlan" }, own: 409 }, // it has no result
  exportDeliveryPlan: { path: { id: "deliveryPlan" }, own: 409 },
  gpxDeliveryPlan: { path: { id: "deliveryPlan" }, own: 409 },
  checkDeliveryPlan: { path: { id: "deliveryPlan" }, body: () => ({ routes: [] }) },
  replanDelivery: { path: { id: "deliveryPlan" }, body: () => ({}), own: 409 },
  compareDeliveryPlans: {
    path: { id: "deliveryPlan" },
    body: () => ({ changes: [{ kind: "fewer-vehicles", count: 1 }] }),
    own: 409,
  },
  getPlanDifference: { path: { id: "deliveryPlan" }, own: 422 }, // it was made from no other
  reportStop: {
    path: { id: "deliveryPlan" },
    body: () => ({ stop: "S1-1", servedAt: "09:41" }),
    own: 409,
  },
  getDayProgress: { path: { id: "deliveryPlan" }, own: 409 },
  solveVrp: VRP,
  optimiseVrp: VRP,
  getVrpSolution: { path: { id: "vrpRequest" } },
};
