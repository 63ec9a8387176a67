import { dayCount } from "../../platform/period.ts";
import { type SpaceUnit, spaceOf, UNIT_M3 } from "../engine/cost.ts";
import { expandCountries } from "../requests/regions.ts";
import type { LeaseRequest } from "../requests/schema.ts";
import type { Ask } from "./rules.ts";

/** A quantity in the request's unit as every kind of pool counts it; whole units but for m³. */
function neededOf(request: LeaseRequest): Ask["needed"] {
  const { quantity, unit, fillFactor } = request;
  const goodsM3 = unit === "m3" ? quantity : quantity * UNIT_M3.pallet * fillFactor;
  const needed = neededSpace(goodsM3, fillFactor);
  return unit === "pallet" ? { ...needed, pallet: Math.ceil(quantity) } : needed;
}

/** What goods take in every unit of space; whole units. */
export function neededSpace(goodsM3: number, fillFactor: number): Ask["needed"] {
  const whole = (space: SpaceUnit) => Math.ceil(spaceOf(goodsM3, space, fillFactor) - 1e-9);
  return { pallet: whole("pallet"), m3: whole("m3"), bin: whole("bin"), m2: whole("m2") };
}

/** What the match reads of goods, or nothing yet. */
type AskedGoods = Pick<Ask, "storageClass" | "dangerousGoodsClasses" | "heaviestUnitG">;

const ANY_GOODS: AskedGoods = {
  storageClass: null,
  dangerousGoodsClasses: [],
  heaviestUnitG: 0,
};

/** A request as the hard rules read it; without its goods, no rule about goods is broken. */
export function askOf(request: LeaseRequest, goods: AskedGoods = ANY_GOODS): Ask {
  const { region, period } = request;
  const around =
    region && "point" in region
      ? {
          lon: region.point.coordinates[0],
          lat: region.point.coordinates[1],
          radiusKm: region.radiusKm,
        }
      : null;
  return {
    period,
    days: dayCount(period),
    needed: neededOf(request),
    countries: region && "countries" in region ? expandCountries(region.countries) : null,
    around,
    storageClass: goods.storageClass,
    dangerousGoodsClasses: goods.dangerousGoodsClasses,
    heaviestUnitG: goods.heaviestUnitG,
    services: request.services,
  };
}
