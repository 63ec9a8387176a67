import { greatCircleM } from "../../numeric/geometry.ts";
import type { Money } from "../../platform/money.ts";
import { dateOfDay, dayNumber } from "../../platform/period.ts";
import type { SpaceUnit } from "../engine/cost.ts";
import type { ListingRow } from "../listings/queries.ts";
import type { Restrictions } from "../listings/schema.ts";
import { acceptedClasses } from "../listings/to-listing.ts";
import type { Ask } from "./rules.ts";
import type { NearMiss, Rule } from "./schema.ts";

type Lift = NearMiss["lift"];

/** What more is known of a listing that breaks one rule. */
export interface Known {
  readonly free: number | undefined;
  /** Its price per 30 days. */
  readonly total: Money | undefined;
  readonly ceilingMinor: number | undefined;
}

function lift(detail: string, params: Record<string, unknown> = {}): Lift {
  return { detail, params };
}

function missing(wanted: readonly string[], had: readonly string[]): string[] {
  return wanted.filter((each) => !had.includes(each));
}

/** What would make a match of a listing that breaks one rule, in words and figures. */
export function liftOf(rule: Rule, row: ListingRow, ask: Ask, known: Known): Lift {
  const { during: period, unit } = row;
  const needed = ask.needed[unit as SpaceUnit];
  switch (rule) {
    case "region": {
      const { country, lon, lat } = row;
      const { around } = ask;
      if (!around) return lift(`Let the region take in ${country}.`, { country });
      const radiusKm = Math.ceil(greatCircleM(lon, lat, around.lon, around.lat) / 1_000);
      return lift(`Widen the radius to ${radiusKm} km.`, { radiusKm });
    }
    case "period": {
      const { from, until } = period;
      return lift(`Stay within ${from} and ${until}.`, { from, until });
    }
    case "storage-class":
      return lift(`It is ${row.storageClass} space; ask for goods that may lie there.`, {
        storageClass: row.storageClass,
      });
    case "dangerous-goods": {
      const accepted = acceptedClasses(row.dangerousGoodsClasses, row.restrictions as Restrictions);
      const classes = missing(ask.dangerousGoodsClasses, accepted);
      return lift(`Leave out goods of class ${classes.join(", ")}.`, { classes });
    }
    case "unit-weight": {
      const { maxUnitWeightG } = row.restrictions as Restrictions;
      return lift(`Leave out units over ${maxUnitWeightG} g.`, { maxUnitWeightG });
    }
    case "services": {
      const services = missing(ask.services, row.services);
      return lift(`Do without ${services.join(", ")}.`, { services });
    }
    case "minimum-quantity":
      return lift(`Take at least ${row.minimumQuantity} ${unit}, not ${needed}.`, {
        minimumQuantity: row.minimumQuantity,
        unit,
      });
    case "minimum-term": {
      const until = dateOfDay(dayNumber(ask.period.from) + row.minimumTermDays);
      return lift(`Stay until ${until}: the shortest term is ${row.minimumTermDays} days.`, {
        minimumTermDays: row.minimumTermDays,
        until,
      });
    }
    case "capacity": {
      const free = Math.max(0, known.free ?? 0);
      return lift(`Take ${free} ${unit} at most, or other days; ${needed} are needed.`, {
        free,
        unit,
      });
    }
    case "currency":
      return lift(`There is no exchange rate for ${row.currency}; ask in ${row.currency}.`, {
        currency: row.currency,
      });
    case "price-ceiling": {
      const { total } = known;
      const overMinor = (total?.amountMinor ?? 0) - (known.ceilingMinor ?? 0);
      return lift(`Raise the ceiling by ${overMinor} ${total?.currency} (minor units).`, {
        amountMinor: overMinor,
        currency: total?.currency,
      });
    }
  }
}
