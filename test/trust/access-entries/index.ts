import type { AccessEntry } from "./access-entry.ts";
import { DELIVERY } from "./delivery.ts";
import { EXCHANGE } from "./exchange.ts";
import { FLOW } from "./flow.ts";
import { GOODS } from "./goods.ts";
import { LAYOUT } from "./layout.ts";
import { PLATFORM } from "./platform.ts";
import { TRUST } from "./trust.ts";

/** One entry per operation of the API: an operation without one fails the matrix. */
export const ACCESS_ENTRIES: Readonly<Record<string, AccessEntry>> = {
  ...TRUST,
  ...PLATFORM,
  ...GOODS,
  ...LAYOUT,
  ...DELIVERY,
  ...EXCHANGE,
  ...FLOW,
};
