import type { FloorPlan } from "../floor-plan.ts";

/** How far apart goods of two groups must lie; each scope includes those before it. */
export type ApartScope = "bay" | "adjacent-bay" | "aisle" | "floor";

/** A rule about two groups of goods, or about one group twice. */
export type CoStorageRule = {
  readonly id: string;
  readonly groups: readonly [string, string];
} & (
  | {
      readonly kind: "apart";
      /** Never together within this. */
      readonly scope: ApartScope;
      /** And never nearer than this, by picking points. */
      readonly leastMm?: number;
    }
  /** In one bay, goods of the first group never lie above or level with goods of the second. */
  | { readonly kind: "below" }
);

/** No more than so much of a group in any one zone of the floor plan. */
export interface ZoneCap {
  readonly id: string;
  readonly group: string;
  readonly mostG: number;
}

/** The rules of one jurisdiction, and which goods they are about. */
export interface CoStorage {
  readonly jurisdiction: string;
  readonly rules: readonly CoStorageRule[];
  readonly caps: readonly ZoneCap[];
  /**
   * By SKU: its groups, none for goods that no rule is about. A text refuses the SKU: what the
   * rules need to know about it and do not.
   */
  readonly groupsOfSku: readonly (readonly string[] | string)[];
}

/** Two SKUs, or a SKU and a zone, that break a rule. */
export interface Clash {
  readonly ruleId: string;
  readonly skus: readonly number[];
  /** Of each SKU. */
  readonly slots: readonly number[];
}

/** The rules made ready to be asked often. */
export interface CoStorageJudge {
  /** 1 if some rule or cap is about the SKU. */
  readonly isRegulated: Uint8Array;
  /** Why a SKU may lie nowhere; undefined if it may. */
  refusalOf(sku: number): string | undefined;
  /** True if some rule speaks of the two, wherever they lie, or they share a cap. */
  areRelated(a: number, b: number): boolean;
  /** The rule that a in slotA breaks with b in slotB. */
  clash(a: number, slotA: number, b: number, slotB: number): string | undefined;
  /** Every rule broken by a placement, caps included; stops at `most`. */
  clashes(slotOfSku: Int32Array, most?: number): Clash[];
  /** True if the SKU alone among `others` breaks nothing in the slot. */
  mayLie(sku: number, slot: number, slotOfSku: Int32Array, others: Iterable<number>): boolean;
}

/** A rule about two SKUs; turned if the first one is of its second group. */
interface PairRule {
  readonly rule: CoStorageRule;
  readonly isTurned: boolean;
}

const NOTHING: readonly string[] = [];

/** @param weightG of all that is kept of a SKU in its slot */
export function coStorageJudgeOf(
  plan: FloorPlan,
  weightG: Int32Array,
  coStorage: CoStorage | undefined,
): CoStorageJudge {
  const skuCount = weightG.length;
  const { rules = [], caps = [], groupsOfSku = [] } = coStorage ?? {};
  const groupsOf = (sku: number) => {
    const groups = groupsOfSku[sku] ?? NOTHING;
    return typeof groups === "string" ? NOTHING : groups;
  };
  const rulesOfPair = new Map<string, PairRule[]>();
  for (const rule of rules) {
    const [first, second] = rule.groups;
    const add = (key: string, isTurned: boolean) =>
      rulesOfPair.set(key, [...(rulesOfPair.get(key) ?? []), { rule, isTurned }]);
    add(`${first}|${second}`, false);
    if (first !== second) add(`${second}|${first}`, true);
  }
  const named = new Set([...rules.flatMap((rule) => rule.groups), ...caps.map((cap) => cap.group)]);
  const isRegulated = Uint8Array.from({ length: skuCount }, (_, sku) =>
    groupsOf(sku).some((group) => named.has(group)) ? 1 : 0,
  );
  const regulated = [...isRegulated.keys()].filter((sku) => isRegulated[sku] === 1);

  /** Asked for the same pairs again and again, so each pair's rules are gathered once. */
  const rulesKnown = new Map<number, readonly PairRule[]>();

  function rulesBetween(a: number, b: number): readonly PairRule[] {
    const key = a * skuCount + b;
    let found = rulesKnown.get(key);
    if (found === undefined) {
      found = groupsOf(a).flatMap((groupA) =>
        groupsOf(b).flatMap((groupB) => rulesOfPair.get(`${groupA}|${groupB}`) ?? []),
      );
      rulesKnown.set(key, found);
    }
    return found;
  }

  function clash(a: number, slotA: number, b: number, slotB: number): string | undefined {
    for (const { rule, isTurned } of rulesBetween(a, b)) {
      const [low, high] = isTurned ? [slotB, slotA] : [slotA, slotB];
      if (isBroken(plan, rule, low, high)) return rule.id;
    }
    return undefined;
  }

  function capBroken(
    group: string,
    zone: number,
    mostG: number,
    slotOfSku: Int32Array,
  ): number[] | undefined {
    const members = regulated.filter(
      (sku) =>
        slotOfSku[sku] >= 0 && plan.zone[slotOfSku[sku]] === zone && groupsOf(sku).includes(group),
    );
    return members.reduce((sum, sku) => sum + weightG[sku], 0) > mostG ? members : undefined;
  }

  return {
    isRegulated,
    refusalOf(sku) {
      const groups = groupsOfSku[sku];
      return typeof groups === "string" ? groups : undefined;
    },
    areRelated(a, b) {
      if (rulesBetween(a, b).length > 0) return true;
      return caps.some(({ group }) => groupsOf(a).includes(group) && groupsOf(b).includes(group));
    },
    clash,
    clashes(slotOfSku, most = Infinity) {
      const found: Clash[] = [];
      for (let i = 0; i < regulated.length && found.length < most; i++) {
        const a = regulated[i];
        if (slotOfSku[a] < 0) continue;
        for (let j = i + 1; j < regulated.length && found.length < most; j++) {
          const b = regulated[j];
          if (slotOfSku[b] < 0) continue;
          const ruleId = clash(a, slotOfSku[a], b, slotOfSku[b]);
          if (ruleId === undefined) continue;
          found.push({ ruleId, skus: [a, b], slots: [slotOfSku[a], slotOfSku[b]] });
        }
      }
      for (const { id, group, mostG } of caps) {
        for (let zone = 0; zone < plan.zones.length && found.length < most; zone++) {
          const skus = capBroken(group, zone, mostG, slotOfSku);
          if (skus) found.push({ ruleId: id, skus, slots: skus.map((sku) => slotOfSku[sku]) });
        }
      }
      return found;
    },
    mayLie(sku, slot, slotOfSku, others) {
      if (isRegulated[sku] === 0) return true;
      const zoneLoadsG = new Map(caps.map((cap) => [cap, weightG[sku]]));
      for (const other of others) {
        if (other === sku || slotOfSku[other] < 0) continue;
        if (clash(sku, slot, other, slotOfSku[other]) !== undefined) return false;
        if (plan.zone[slotOfSku[other]] !== plan.zone[slot]) continue;
        for (const cap of caps) {
          if (!groupsOf(other).includes(cap.group)) continue;
          zoneLoadsG.set(cap, zoneLoadsG.get(cap)! + weightG[other]);
        }
      }
      return caps.every(
        (cap) => !groupsOf(sku).includes(cap.group) || zoneLoadsG.get(cap)! <= cap.mostG,
      );
    },
  };
}

function isBroken(plan: FloorPlan, rule: CoStorageRule, first: number, second: number): boolean {
  const isSameAisle = plan.aisle[first] === plan.aisle[second];
  const isSameBlock = plan.block[first] === plan.block[second];
  const baysApart = Math.abs(plan.bay[first] - plan.bay[second]);
  const isSameBay = isSameAisle && isSameBlock && baysApart === 0;
  if (rule.kind === "below") {
    return isSameBay && plan.elevationMm[first] >= plan.elevationMm[second];
  }
  if (rule.leastMm !== undefined && betweenMm(plan, first, second) < rule.leastMm) return true;
  if (rule.scope === "floor") return true;
  if (rule.scope === "aisle") return isSameAisle || isBackToBack(plan, first, second, baysApart);
  if (rule.scope === "bay") return isSameBay;
  if (!isSameBlock || baysApart > 1) return false;
  return isSameAisle || isBackToBack(plan, first, second, baysApart);
}

/** Racks of neighbouring aisles touch where the right side of one meets the left of the next. */
function isBackToBack(plan: FloorPlan, a: number, b: number, baysApart: number): boolean {
  if (plan.block[a] !== plan.block[b] || baysApart > 1) return false;
  const [left, right] = plan.aisle[a] < plan.aisle[b] ? [a, b] : [b, a];
  if (plan.aisle[right] - plan.aisle[left] !== 1) return false;
  const { sides } = plan.spec.blocks[plan.block[a]];
  return sides === 2 && plan.side[right] === 0 && plan.side[left] === 1;
}

function betweenMm(plan: FloorPlan, a: number, b: number): number {
  const acrossMm = (plan.aisle[a] - plan.aisle[b]) * plan.spec.aislePitchMm;
  return Math.hypot(acrossMm, plan.depthMm[a] - plan.depthMm[b]);
}
