// Written by `npm run schema` from the migrated database; a test compares the two.
import type { ColumnType } from "kysely";
import type { Period } from "./period.ts";

/** Read as a period, written as PostgreSQL's text (`toDateRange`). */
type DateRange = ColumnType<Period, string, string>;
/** Read as parsed JSON, written as its text: the driver would take an array for a PostgreSQL one. */
type Json = ColumnType<unknown, string, string>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** May be left out of an insert. */
type Defaulted<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>;

export interface DeliveryPlace {
  id: string;
  country: string;
  name: string;
  folded: string;
  admin: string;
  precision: string;
  lon: number;
  lat: number;
  source: string;
}

export interface DeliveryPlan {
  id: string;
  organisationId: string;
  name: string;
  jobId: string;
  day: string;
  stopCount: number;
  vehicleCount: number;
  seed: number;
  seconds: number;
  input: Json;
  result: Json | null;
  createdAt: Defaulted<Timestamp>;
  replanOf: string | null;
  whatIfOf: string | null;
  changes: Json | null;
  start: Json | null;
}

export interface DeliveryRoadCalibration {
  id: string;
  profile: string;
  network: string;
  west: number;
  south: number;
  east: number;
  north: number;
  calibration: Json;
  pairCount: number;
  calibratedAt: Defaulted<Timestamp>;
}

export interface DeliveryRoadCredit {
  provider: string;
  day: string;
  organisationId: string | null;
  millicredits: number;
}

export interface DeliveryRoadData {
  id: number;
  network: string;
  profile: string;
}

export interface DeliveryRoadLeg {
  dataId: number;
  fromPlace: number;
  toPlace: number;
  milliseconds: number | null;
  millimetres: number | null;
  expiresAt: Timestamp;
}

export interface DeliveryStopReport {
  planId: string;
  stopId: string;
  doneS: number;
  failedReason: string | null;
  reportedAt: Defaulted<Timestamp>;
}

export interface DeliveryVrpRequest {
  id: string;
  organisationId: string;
  jobId: string;
  engine: string;
  input: Json;
  result: Json | null;
  createdAt: Defaulted<Timestamp>;
}

export interface ExchangeFxRate {
  currency: string;
  quotedOn: string;
  perUsd: string;
  source: string;
}

export interface ExchangeHold {
  id: string;
  listingId: string;
  poolId: string;
  organisationId: string;
  ownerId: string;
  requestId: string | null;
  during: DateRange;
  quantity: number;
  rateCardId: string;
  rateCardVersion: number;
  state: Defaulted<string>;
  expiresAt: Timestamp;
  createdAt: Defaulted<Timestamp>;
  answeredAt: Timestamp | null;
}

export interface ExchangeLease {
  id: string;
  holdId: string;
  listingId: string;
  poolId: string;
  organisationId: string;
  ownerId: string;
  zone: string;
  slotCount: number;
  during: DateRange;
  quantity: number;
  rateCardId: string;
  rateCardVersion: number;
  state: string;
  cancelledBy: string | null;
  signedAt: Defaulted<Timestamp>;
}

export interface ExchangeListing {
  id: string;
  poolId: string;
  organisationId: string;
  title: string;
  description: Defaulted<string>;
  during: DateRange;
  minimumQuantity: Defaulted<number>;
  minimumTermDays: Defaulted<number>;
  rateCardId: string | null;
  restrictions: Defaulted<Json>;
  state: Defaulted<string>;
  publishedAt: Timestamp | null;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface ExchangePool {
  id: string;
  warehouseId: string;
  organisationId: string;
  zone: string;
  storageClass: string;
  unit: string;
  slotsPerUnit: Defaulted<number>;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface ExchangePoolCapacity {
  poolId: string;
  during: DateRange;
  quantity: number;
}

export interface ExchangePoolUse {
  poolId: string | null;
  during: DateRange | null;
  quantity: number | null;
}

export interface ExchangeRateCard {
  id: string;
  organisationId: string;
  name: string;
  currency: string;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface ExchangeRateCardVersion {
  rateCardId: string;
  version: number;
  rules: Json;
  createdAt: Defaulted<Timestamp>;
}

export interface ExchangeRequest {
  id: string;
  organisationId: string;
  name: string;
  during: DateRange;
  quantity: number;
  unit: string;
  detail: Json;
  state: Defaulted<string>;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface FlowNotification {
  id: string;
  organisationId: string;
  eventId: string;
  type: string;
  subjectId: string;
  payload: Json;
  createdAt: Defaulted<Timestamp>;
  readAt: Timestamp | null;
  mailedAt: Timestamp | null;
}

export interface GoodsOrderLine {
  organisationId: string;
  orderReference: string;
  skuId: string;
  orderedOn: string;
  quantity: number;
}

export interface GoodsSku {
  id: string;
  organisationId: string;
  code: string;
  name: string;
  lengthMm: number;
  widthMm: number;
  heightMm: number;
  weightG: number;
  storageClass: string;
  unNumber: string | null;
  dangerousGoodsClass: string | null;
  battery: Json | null;
  monthlyUnits: number;
  linesPerOrder: number;
  unitsPerLine: number;
  hsCode: string | null;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface LayoutFloorPlan {
  id: string;
  warehouseId: string;
  organisationId: string;
  name: string;
  spec: Json;
  slotCount: number;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface LayoutHealing {
  id: string;
  organisationId: string;
  slottingId: string;
  jobId: string;
  seed: number;
  input: Json;
  result: Json | null;
  createdAt: Defaulted<Timestamp>;
}

export interface LayoutHealingMove {
  healingId: string;
  number: number;
  chain: number;
  skuCode: string;
  fromSlot: string | null;
  toSlot: string;
  isRegulated: boolean;
  doneAt: Timestamp | null;
  doneBy: string | null;
}

export interface LayoutLayout {
  id: string;
  organisationId: string;
  floorPlanId: string | null;
  jobId: string;
  name: string;
  seed: number;
  input: Json;
  result: Json | null;
  createdAt: Defaulted<Timestamp>;
}

export interface LayoutSlottedSku {
  slottingId: string;
  skuCode: string;
  slot: string;
}

export interface LayoutSlotting {
  id: string;
  organisationId: string;
  floorPlanId: string;
  jobId: string;
  zone: string | null;
  seed: number;
  input: Json;
  result: Json | null;
  createdAt: Defaulted<Timestamp>;
}

export interface LayoutWarehouse {
  id: string;
  organisationId: string;
  name: string;
  address: Json;
  country: string;
  locode: string | null;
  lon: number;
  lat: number;
  timeZone: string;
  cutOff: string;
  workingDays: number[];
  holidays: Defaulted<string[]>;
  storageClasses: string[];
  dangerousGoodsClasses: Defaulted<string[]>;
  services: Defaulted<string[]>;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface LayoutWave {
  id: string;
  organisationId: string;
  floorPlanId: string;
  slottingId: string | null;
  jobId: string;
  name: string | null;
  startsAt: Timestamp;
  orderCount: number;
  pickerCount: number;
  seed: number;
  input: Json;
  result: Json | null;
  createdAt: Defaulted<Timestamp>;
}

export interface PlatformAudit {
  organisationId: string;
  seq: number;
  at: Timestamp;
  actorId: string | null;
  action: string;
  subjectId: string;
  detail: Json;
  requestId: string | null;
  hash: Buffer;
}

export interface PlatformAuditHead {
  organisationId: string;
  seq: number;
  hash: Buffer;
}

export interface PlatformEvent {
  id: string;
  type: string;
  organisationId: string | null;
  subjectId: string;
  payload: Json;
  occurredAt: Defaulted<Timestamp>;
}

export interface PlatformIdempotency {
  scope: string;
  keyHash: Buffer;
  fingerprint: Buffer;
  answer: Buffer | null;
  createdAt: Defaulted<Timestamp>;
}

export interface PlatformJob {
  id: string;
  organisationId: string;
  kind: string;
  subjectId: string;
  state: Defaulted<string>;
  progress: Defaulted<number>;
  best: number | null;
  bound: number | null;
  unit: string | null;
  attempt: Defaulted<number>;
  stopRequested: Defaulted<boolean>;
  problem: Json | null;
  createdAt: Defaulted<Timestamp>;
  startedAt: Timestamp | null;
  finishedAt: Timestamp | null;
  updatedAt: Defaulted<Timestamp>;
  trail: Defaulted<Json>;
}

export interface PlatformRateLimit {
  key: string;
  arrivalAt: Timestamp;
}

export interface PlatformTransition {
  machine: string;
  fromState: string;
  toState: string;
  actor: string;
}

export interface TrustApiKey {
  id: string;
  organisationId: string;
  createdBy: string | null;
  name: string;
  tokenHash: Buffer;
  hint: string;
  scopes: string[];
  createdAt: Defaulted<Timestamp>;
  expiresAt: Timestamp | null;
  revokedAt: Timestamp | null;
}

export interface TrustGrant {
  id: string;
  organisationId: string;
  grantedBy: string;
  parentId: string | null;
  warehouseId: string;
  zone: string;
  slotCount: number;
  during: DateRange;
  sourceId: string;
  createdAt: Defaulted<Timestamp>;
  revokedAt: Timestamp | null;
}

export interface TrustInvitation {
  id: string;
  organisationId: string;
  email: string;
  role: string;
  tokenHash: Buffer;
  invitedBy: string | null;
  createdAt: Defaulted<Timestamp>;
  expiresAt: Timestamp;
  acceptedAt: Timestamp | null;
  revokedAt: Timestamp | null;
}

export interface TrustMembership {
  organisationId: string;
  personId: string;
  role: string;
  createdAt: Defaulted<Timestamp>;
}

export interface TrustOrganisation {
  id: string;
  name: string;
  country: string;
  roles: string[];
  demo: Defaulted<boolean>;
  version: Defaulted<number>;
  createdAt: Defaulted<Timestamp>;
}

export interface TrustPasswordReset {
  id: string;
  personId: string;
  tokenHash: Buffer;
  createdAt: Defaulted<Timestamp>;
  expiresAt: Timestamp;
  usedAt: Timestamp | null;
}

export interface TrustPerson {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  createdAt: Defaulted<Timestamp>;
}

export interface TrustSession {
  id: string;
  personId: string;
  organisationId: string;
  tokenHash: Buffer;
  createdAt: Defaulted<Timestamp>;
  seenAt: Defaulted<Timestamp>;
  expiresAt: Timestamp;
  endedAt: Timestamp | null;
}

export interface Database {
  "delivery.place": DeliveryPlace;
  "delivery.plan": DeliveryPlan;
  "delivery.roadCalibration": DeliveryRoadCalibration;
  "delivery.roadCredit": DeliveryRoadCredit;
  "delivery.roadData": DeliveryRoadData;
  "delivery.roadLeg": DeliveryRoadLeg;
  "delivery.stopReport": DeliveryStopReport;
  "delivery.vrpRequest": DeliveryVrpRequest;
  "exchange.fxRate": ExchangeFxRate;
  "exchange.hold": ExchangeHold;
  "exchange.lease": ExchangeLease;
  "exchange.listing": ExchangeListing;
  "exchange.pool": ExchangePool;
  "exchange.poolCapacity": ExchangePoolCapacity;
  "exchange.poolUse": ExchangePoolUse;
  "exchange.rateCard": ExchangeRateCard;
  "exchange.rateCardVersion": ExchangeRateCardVersion;
  "exchange.request": ExchangeRequest;
  "flow.notification": FlowNotification;
  "goods.orderLine": GoodsOrderLine;
  "goods.sku": GoodsSku;
  "layout.floorPlan": LayoutFloorPlan;
  "layout.healing": LayoutHealing;
  "layout.healingMove": LayoutHealingMove;
  "layout.layout": LayoutLayout;
  "layout.slottedSku": LayoutSlottedSku;
  "layout.slotting": LayoutSlotting;
  "layout.warehouse": LayoutWarehouse;
  "layout.wave": LayoutWave;
  "platform.audit": PlatformAudit;
  "platform.auditHead": PlatformAuditHead;
  "platform.event": PlatformEvent;
  "platform.idempotency": PlatformIdempotency;
  "platform.job": PlatformJob;
  "platform.rateLimit": PlatformRateLimit;
  "platform.transition": PlatformTransition;
  "trust.apiKey": TrustApiKey;
  "trust.grant": TrustGrant;
  "trust.invitation": TrustInvitation;
  "trust.membership": TrustMembership;
  "trust.organisation": TrustOrganisation;
  "trust.passwordReset": TrustPasswordReset;
  "trust.person": TrustPerson;
  "trust.session": TrustSession;
}
