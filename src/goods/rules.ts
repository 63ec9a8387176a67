import type { DangerousGoodsClass } from "./classes.ts";
import type { Battery } from "./skus/schema.ts";
import { classesOfUnNumber } from "./un-numbers.ts";

/** The part of a SKU that the rules for dangerous goods speak of. */
export interface Hazards {
  readonly unNumber: string | null;
  readonly dangerousGoodsClass: DangerousGoodsClass | null;
  readonly battery: Battery | null;
}

/** What is wrong, and in which field. */
export interface HazardFault {
  readonly path: readonly string[];
  readonly code: string;
  readonly detail: string;
}

interface BatteryRule {
  readonly kinds: readonly Battery["kind"][];
  readonly packings: readonly Battery["packing"][];
}

/**
 * UN numbers that are about a battery, and which battery each is about.
 *
 * Source: 49 CFR 172.101 and 173.185; UN Model Regulations, 23rd edition, for 3551 to 3558.
 */
const BATTERY_RULES: Readonly<Record<string, BatteryRule>> = {
  UN3480: { kinds: ["lithium-ion"], packings: ["alone"] },
  UN3481: { kinds: ["lithium-ion"], packings: ["packed-with", "contained-in"] },
  UN3090: { kinds: ["lithium-metal"], packings: ["alone"] },
  UN3091: { kinds: ["lithium-metal"], packings: ["packed-with", "contained-in"] },
  UN3536: { kinds: ["lithium-ion", "lithium-metal"], packings: ["contained-in"] },
  UN3551: { kinds: ["sodium-ion"], packings: ["alone"] },
  UN3552: { kinds: ["sodium-ion"], packings: ["packed-with", "contained-in"] },
  UN3556: { kinds: ["lithium-ion"], packings: ["contained-in"] },
  UN3557: { kinds: ["lithium-metal"], packings: ["contained-in"] },
  UN3558: { kinds: ["sodium-ion"], packings: ["contained-in"] },
};

/** Vehicles, life-saving appliances and articles: they may hold a battery of any kind. */
const MAY_HOLD_BATTERIES = ["UN2990", "UN3072", "UN3166", "UN3171", "UN3363"];

/** The number a cell or battery of a kind travels under: by itself, or with or in equipment. */
const USUAL_NUMBERS: Partial<Record<Battery["kind"], readonly [string, string]>> = {
  "lithium-ion": ["UN3480", "UN3481"],
  "lithium-metal": ["UN3090", "UN3091"],
  "sodium-ion": ["UN3551", "UN3552"],
};

function* batteryFaults({ unNumber, battery }: Hazards): Generator<HazardFault> {
  const rule = unNumber === null ? undefined : BATTERY_RULES[unNumber];
  if (!battery) {
    if (rule) {
      const detail = `${unNumber} is a battery or holds one: give its kind, size, count and packing.`;
      yield { path: ["battery"], code: "missing_battery", detail };
    }
    return;
  }
  const usual = USUAL_NUMBERS[battery.kind];
  if (usual && unNumber === null) {
    const wanted = battery.packing === "alone" ? usual[0] : usual[1];
    const detail = `A ${battery.kind} battery has a UN number; ${battery.packing} it is ${wanted}.`;
    yield { path: ["unNumber"], code: "missing_un_number", detail };
  }
  const isForeign = usual && unNumber !== null && !rule && !MAY_HOLD_BATTERIES.includes(unNumber);
  if (isForeign || (rule && !rule.kinds.includes(battery.kind))) {
    const detail = `${unNumber} is not for a ${battery.kind} battery.`;
    yield { path: ["battery", "kind"], code: "battery_contradicts_un_number", detail };
  } else if (rule && !rule.packings.includes(battery.packing)) {
    const detail = `${unNumber} is for batteries ${rule.packings.join(" or ")}.`;
    yield { path: ["battery", "packing"], code: "battery_contradicts_un_number", detail };
  }
  if ((battery.kind === "lithium-ion" || battery.kind === "sodium-ion") && !battery.wattHours) {
    const detail = `Give the watt-hours of one ${battery.kind} battery.`;
    yield { path: ["battery", "wattHours"], code: "missing_watt_hours", detail };
  }
  if (battery.kind === "lithium-metal" && !battery.lithiumG) {
    const detail = "Give the grams of lithium in one lithium-metal battery.";
    yield { path: ["battery", "lithiumG"], code: "missing_lithium", detail };
  }
}

/**
 * Finds the class that goods have by their UN number, and whatever contradicts it. What the table
 * does not settle is asked for, never guessed.
 */
export function judgeHazards(hazards: Hazards): {
  dangerousGoodsClass: DangerousGoodsClass | null;
  faults: HazardFault[];
} {
  const { unNumber, dangerousGoodsClass: given } = hazards;
  const faults = [...batteryFaults(hazards)];
  const path = ["dangerousGoodsClass"];
  const possible = unNumber === null ? [] : classesOfUnNumber(unNumber);
  if (unNumber !== null && given === null && possible.length !== 1) {
    const why =
      possible.length === 0 ? "is not in our table" : `may be of division ${possible.join(" or ")}`;
    const detail = `${unNumber} ${why}: give dangerousGoodsClass.`;
    faults.push({ path, code: "missing_class", detail });
  }
  if (given !== null && possible.length > 0 && !possible.includes(given)) {
    const detail = `${unNumber} is of class ${possible.join(" or ")}, not ${given}.`;
    faults.push({ path, code: "class_contradicts_un_number", detail });
  }
  return { dangerousGoodsClass: given ?? possible.at(0) ?? null, faults };
}
