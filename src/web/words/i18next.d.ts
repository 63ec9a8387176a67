import "i18next";
import type { account } from "./en/account.ts";
import type { asks } from "./en/asks.ts";
import type { delivery } from "./en/delivery.ts";
import type { find } from "./en/find.ts";
import type { floor } from "./en/floor.ts";
import type { frame } from "./en/frame.ts";
import type { goods } from "./en/goods.ts";
import type { layouts } from "./en/layouts.ts";
import type { leases } from "./en/leases.ts";
import type { operator } from "./en/operator.ts";
import type { problems } from "./en/problems.ts";
import type { rates } from "./en/rates.ts";
import type { requests } from "./en/requests.ts";
import type { space } from "./en/space.ts";
import type { terms } from "./en/terms.ts";
import type { waves } from "./en/waves.ts";

// A key that has no words does not compile.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "frame";
    keySeparator: false;
    resources: {
      account: typeof account;
      asks: typeof asks;
      delivery: typeof delivery;
      find: typeof find;
      floor: typeof floor;
      frame: typeof frame;
      goods: typeof goods;
      layouts: typeof layouts;
      leases: typeof leases;
      operator: typeof operator;
      problems: typeof problems;
      rates: typeof rates;
      requests: typeof requests;
      space: typeof space;
      terms: typeof terms;
      waves: typeof waves;
    };
  }
}
