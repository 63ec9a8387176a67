import type { AccessEntry } from "./access-entry.ts";

const PERIOD = { from: "2027-04-01", until: "2027-06-01" };

const RULES = {
  storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.5" }] },
  pickAndPack: { perOrder: "1", perLine: "0.2", perUnit: "0.1" },
};

const REQUEST = { name: "Spring", period: PERIOD, quantity: 5, currency: "EUR" };

const LAMP = {
  code: "LAMP",
  name: "Desk lamp",
  lengthMm: 300,
  widthMm: 200,
  heightMm: 200,
  weightG: 900,
  storageClass: "ambient",
  monthlyUnits: 300,
  linesPerOrder: 1.5,
  unitsPerLine: 1,
};

export const EXCHANGE: Record<string, AccessEntry> = {
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
  searchListings: {},
  exportListings: {},
  listListingPoints: {},
  listMyListings: {},
  addListing: {
    body: (ids) => ({
      poolId: ids.pool,
      title: "Hall C",
      period: PERIOD,
      rateCardId: ids.rateCard,
    }),
  },
  getListing: { path: { id: "listing" } },
  getListingAvailability: {
    path: { id: "listing" },
    query: () => "?from=2027-03-01&until=2027-04-01",
  },
  changeListing: {
    path: { id: "listing" },
    body: (ids) => ({ title: "Hall D", rateCardId: ids.rateCard }),
  },
  publishListing: { path: { id: "listing" } },
  pauseListing: { path: { id: "listing" }, own: 409 }, // it is a draft
  closeListing: { path: { id: "listing" } },
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
  listFittingRequests: { path: { id: "listing" }, own: 409 }, // it is a draft
  priceAtListing: {
    path: { id: "listing" },
    own: 404, // it is a draft, and this is the public's view
    body: () => ({ skus: [LAMP], period: PERIOD, currency: "EUR" }),
  },
  estimateLayout: {
    path: { id: "listing" },
    own: 404, // it is a draft, and this is the view of whoever might lease it
    body: () => ({ source: "inline", skus: [LAMP], seed: 1 }),
  },
  addRequest: {
    body: (ids) => ({ ...REQUEST, skuIds: [ids.sku] }),
  },
  listRequests: {},
  getRequest: { path: { id: "request" } },
  changeRequest: { path: { id: "request" }, body: (ids) => ({ skuIds: [ids.sku] }) },
  withdrawRequest: { path: { id: "request" } },
  findMatches: { path: { id: "request" } },
  exportMatches: { path: { id: "request" } },
  listLeases: {},
  exportLeases: {},
  getLease: { path: { id: "lease" } },
  cancelLease: { path: { id: "lease" } },
  getParty: { path: { id: "organisation" }, own: 404 }, // it shows no listing
};
