import { slotNames } from "../../src/layout/engine/floor-plan-spec.ts";
import type { Kind } from "../../src/platform/ids.ts";
import { planSpec } from "../layout/engine/plan-spec.ts";
import type { Ids } from "./access-world.ts";

/** How the access matrix calls an operation. */
export interface AccessEntry {
  /** What each path parameter is an id of. */
  readonly path?: Readonly<Record<string, Kind>>;
  /**
   * A body that is valid with one's own ids. It is also sent with another organisation's ids and
   * with random ones, and the two answers must be the same bytes.
   */
  readonly body?: (ids: Ids) => unknown;
  /** The same for a file; `text/csv`. */
  readonly csv?: string;
  /** The query, with its question mark; tried with others' ids like a body. */
  readonly query?: (ids: Ids) => string;
  /** What one's own ids are answered with, if not 2xx: say why beside it. */
  readonly own?: number;
  /** Why another organisation may see this thing by its id. */
  readonly shared?: string;
  /** Further ways to call it, with other ids. */
  readonly also?: readonly AccessEntry[];
}

const PERIOD = { from: "2027-04-01", until: "2027-06-01" };

const SKU = {
  code: "LAMP-02",
  name: "Desk lamp",
  lengthMm: 200,
  widthMm: 100,
  heightMm: 100,
  weightG: 500,
  storageClass: "ambient",
};

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

const RULES = {
  storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.5" }] },
  pickAndPack: { perOrder: "1", perLine: "0.2", perUnit: "0.1" },
};

const TRUST: Record<string, AccessEntry> = {
  createKey: { body: () => ({ name: "another", scopes: ["trust:read"] }) },
  listKeys: {},
  revokeKey: { path: { id: "apiKey" } },
  listAudit: {},
  verifyAudit: {},
  listGrants: {},
  passOnGrant: {
    body: (ids) => ({ grantId: ids.grant, organisationId: ids.openPlanner }),
  },
  revokeGrant: { path: { id: "grant" } },
  signUp: {},
  getOrganisation: { path: { id: "organisation" } },
  changeOrganisation: { path: { id: "organisation" }, body: () => ({ name: "New name" }) },
  listMembers: { path: { id: "organisation" } },
  changeMember: {
    path: { id: "organisation", personId: "person" },
    body: () => ({ role: "reader" }),
  },
  removeMember: { path: { id: "organisation", personId: "person" } },
  inviteMember: {
    path: { id: "organisation" },
    body: () => ({ email: "somebody@example.com", role: "reader" }),
  },
  listInvitations: { path: { id: "organisation" } },
  revokeInvitation: { path: { id: "organisation", invitationId: "invitation" } },
  acceptInvitation: {},
  requestPasswordReset: {},
  completePasswordReset: {},
  signIn: {},
  getSession: {},
  switchOrganisation: { body: (ids) => ({ organisationId: ids.organisation }) },
  signOut: {},
};

const PLATFORM_AND_FLOW: Record<string, AccessEntry> = {
  listJobs: {},
  getJob: { path: { id: "job" } },
  stopJob: { path: { id: "job" }, own: 409 }, // it has finished
  streamJob: { path: { id: "job" } },
  listNotifications: {},
  readNotification: { path: { id: "notification" } },
};

const GOODS: Record<string, AccessEntry> = {
  addSku: { body: () => SKU },
  listSkus: {},
  importSkus: { body: () => ({ skus: [SKU] }) },
  exportSkus: {},
  getSku: { path: { id: "sku" } },
  changeSku: { path: { id: "sku" }, body: () => ({ name: "Reading lamp" }) },
  removeSku: { path: { id: "sku" } },
  importOrderLines: {
    body: () => ({
      lines: [{ orderReference: "SO-1", orderedOn: "2026-10-01", skuCode: "LAMP-01", quantity: 2 }],
    }),
  },
  listOrders: {},
  summariseOrders: {},
};

const LAYOUT: Record<string, AccessEntry> = {
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
  exportPlacements: { path: { id: "slotting" }, own: 409 }, // it has no result
  computeTour: {
    body: (ids) => ({ floorPlanId: ids.floorPlan, slots: slotNames(planSpec()).slice(0, 1) }),
    also: [
      { body: (ids) => ({ slottingId: ids.slotting, lines: ["L"] }), own: 409 }, // no result
    ],
  },
};

const EXCHANGE: Record<string, AccessEntry> = {
  addPool: {
    body: (ids) => ({
      warehouseId: ids.warehouse,
      zone: "B",
      storageClass: "ambient",
      unit: "pallet",
    }),
  },
  listPools: {},
  getPool: { path: { id: "pool" } },
  setPoolCapacity: {
    path: { id: "pool" },
    body: () => ({ capacity: [{ from: "2027-03-01", until: "2027-09-01", quantity: 50 }] }),
  },
  getPoolAvailability: {
    path: { id: "pool" },
    query: () => "?from=2027-03-01&until=2027-04-01",
  },
  addRateCard: { body: () => ({ name: "Second", currency: "EUR", rules: RULES }) },
  listRateCards: {},
  getRateCard: { path: { id: "rateCard" } },
  changeRateCard: {
    path: { id: "rateCard" },
    body: () => ({ rules: RULES }),
  },
  bookHold: {
    body: (ids) => ({
      listingId: ids.openListing,
      requestId: ids.request,
      period: PERIOD,
      quantity: 5,
    }),
  },
  listHolds: {},
  getHold: { path: { id: "hold" } },
  releaseHold: { path: { id: "hold" } },
  signLease: { path: { id: "hold" } },
  declineHold: { path: { id: "hold" } },
  listLeases: {},
  getLease: { path: { id: "lease" } },
  cancelLease: { path: { id: "lease" } },
};

/** One entry per operation of the API: an operation without one fails the matrix. */
export const ACCESS_ENTRIES: Readonly<Record<string, AccessEntry>> = {
  ...TRUST,
  ...PLATFORM_AND_FLOW,
  ...GOODS,
  ...LAYOUT,
  ...EXCHANGE,
};
