export { pairEstimator } from "./network/great-circle.ts";
export type { LonLat } from "./network/road-network.ts";
