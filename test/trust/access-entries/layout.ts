import { slotNames } from "../../../src/layout/engine/floor-plan-spec.ts";
import { planSpec } from "../../layout/engine/plan-spec.ts";
import type { AccessEntry } from "./access-entry.ts";

const WAREHOUSE = {
  name: "Maasvlakte 4",
  address: { line1: "Europaweg 2", city: "Rotterdam" },
  country: "NL",
  locode: "NLRTM",
  point: { type: "Point", coordinates: [4.05, 51.95] },
  timeZone: "Europe/Amsterdam",
  cutOff: "14:00",
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  storageClasses: ["ambient"],
  dangerousGoodsClasses: [],
  services: [],
};

export const LAYOUT: Record<string, AccessEntry> = {
  addWarehouse: { body: () => WAREHOUSE },
  listWarehouses: {},
  getWarehouse: { path: { id: "warehouse" } },
  changeWarehouse: { path: { id: "warehouse" }, body: () => ({ name: "Maasvlakte 5" }) },
  addFloorPlan: {
    body: (ids) => ({ warehouseId: ids.warehouse, name: "Hall C", spec: planSpec() }),
  },
  listFloorPlans: { query: (ids) => `?warehouseId=${ids.warehouse}` },
  importFloorPlan: {
    query: (ids) =>
      `?warehouseId=${ids.warehouse}&name=Hall&aislePitchMm=3000&crossAisleWidthMm=2500`,
    csv: [
      "aisle,block,level,bayCount,bayWidthMm,sides,rackDepthMm,slotsPerLevel,elevationMm,heightMm,loadG,zone,storageClasses",
      "0,0,0,5,1000,2,600,1,100,900,500000,all,ambient",
    ].join("\n"),
  },
  getFloorPlan: { path: { id: "floorPlan" } },
  drawPlan: { path: { id: "floorPlan" } },
  planSlotting: {
    body: (ids) => ({
      floorPlanId: ids.floorPlan,
      skus: [{ code: "L", lengthMm: 100, widthMm: 100, heightMm: 100, weightG: 500 }],
      orders: [{ reference: "1", lines: ["L"] }],
      seconds: 1,
    }),
  },
  listSlottings: { query: (ids) => `?floorPlanId=${ids.floorPlan}` },
  getSlotting: { path: { id: "slotting" } },
  listSlottedOrders: { path: { id: "slotting" } },
  exportPlacements: { path: { id: "slotting" }, own: 409 }, // it has no result
  layOut: {
    body: (ids) => ({
      floorPlanId: ids.floorPlan,
      area: { widthMm: 6_000, depthMm: 9_000, doorsMm: [0] },
      racks: { levels: [{ elevationMm: 200, heightMm: 500, loadG: 100_000 }] },
      orders: [{ reference: "1", lines: ["L"] }],
      seconds: 1,
    }),
  },
  listLayouts: { query: (ids) => `?floorPlanId=${ids.floorPlan}` },
  getLayout: { path: { id: "layout" } },
  exportLayoutCandidates: { path: { id: "layout" }, own: 409 }, // it has no result
  adoptLayout: {
    path: { id: "layout" },
    body: (ids) => ({ warehouseId: ids.warehouse, name: "Hall D" }),
    own: 409, // it has no result
  },
  planWave: {
    body: (ids) => ({
      floorPlanId: ids.floorPlan,
      placements: { L: slotNames(planSpec())[0] },
      orders: [{ reference: "1", lines: [{ skuCode: "L" }] }],
      cart: { lines: 10 },
      pickers: [{ name: "Ada" }],
      seconds: 1,
    }),
    also: [
      {
        body: (ids) => ({
          slottingId: ids.slotting,
          orders: [{ reference: "1", lines: [{ skuCode: "L" }] }],
          cart: { lines: 10 },
          pickers: [{ name: "Ada" }],
        }),
        own: 409, // no result
      },
    ],
  },
  listWaves: { query: (ids) => `?floorPlanId=${ids.floorPlan}` },
  getWave: { path: { id: "wave" } },
  exportPickLists: { path: { id: "wave" }, own: 409 }, // it has no result
  planHealing: { body: (ids) => ({ slottingId: ids.slotting }), own: 409 }, // it has no result
  listHealings: { query: (ids) => `?slottingId=${ids.slotting}` },
  getHealing: { path: { id: "healing" } },
  exportMoves: { path: { id: "healing" }, own: 409 }, // it has no result
  tickMoves: { path: { id: "healing" }, body: () => ({ moves: [1] }) },
  computeFreeFormTour: {
    body: () => ({
      obstacles: [],
      start: { xMm: 0, yMm: 0 },
      points: [{ name: "A", xMm: 1_000, yMm: 0 }],
    }),
  },
  computeTour: {
    body: (ids) => ({ floorPlanId: ids.floorPlan, slots: slotNames(planSpec()).slice(0, 1) }),
    also: [
      { body: (ids) => ({ slottingId: ids.slotting, lines: ["L"] }), own: 409 }, // no result
    ],
  },
};
