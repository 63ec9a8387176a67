import { deliveryDay } from "../../../seeds/delivery-day.ts";
import type { AccessEntry } from "./access-entry.ts";

export const DELIVERY: Record<string, AccessEntry> = {
  planDelivery: { body: () => deliveryDay("2027-03-02") },
  listDeliveryPlans: {},
  getDeliveryPlan: { path: { id: "deliveryPlan" } },
  drawDeliveryPlan: { path: { id: "deliveryPlan" }, own: 409 }, // it has no result
  exportDeliveryPlan: { path: { id: "deliveryPlan" }, own: 409 },
};
