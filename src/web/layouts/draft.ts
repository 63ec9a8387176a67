import type { FloorPlanAnswer } from "../floor/readings.ts";

type Level = FloorPlanAnswer["spec"]["blocks"][number]["levels"][number];

/** A search as its form has it: metres, and empty where nothing is said. */
export interface LayoutDraft {
  readonly name: string;
  readonly widthM: number;
  readonly depthM: number;
  /** Metres from the left, separated by spaces or commas. */
  readonly doors: string;
  readonly bayWidthM: number;
  readonly rackDepthM: number;
  readonly aisleWidthM: number;
  readonly crossAisleWidthM: number;
  readonly levelCount: number;
  readonly mostBlocks: number;
  readonly slotsNeeded: number | "";
  readonly source: "goods" | "inline";
  readonly since: string;
  readonly orderLimit: number;
  readonly seconds: number;
  readonly seed: number;
}

const MM_PER_M = 1_000;
const mm = (metres: number) => Math.round(metres * MM_PER_M);

/** Shelves half a metre apart, where no plan says otherwise. */
const LEVEL_STEP_MM = 500;
const USUAL_LOAD_G = 200_000;

/** What a form begins with: the floor as it is, or a hall of 30 by 20 metres. */
export function draftOf(
  plan: FloorPlanAnswer | undefined,
  name: string,
  hasGoods: boolean,
): LayoutDraft {
  const shared = {
    source: hasGoods ? "goods" : "inline",
    slotsNeeded: "",
    since: "",
    orderLimit: 1_000,
    seconds: 60,
    seed: 1,
  } as const;
  if (plan === undefined) {
    return {
      ...shared,
      name,
      widthM: 30,
      depthM: 20,
      doors: "0, 15",
      bayWidthM: 1,
      rackDepthM: 0.6,
      aisleWidthM: 1.8,
      crossAisleWidthM: 2.5,
      levelCount: 4,
      mostBlocks: 3,
    };
  }
  const { aisleCount, aislePitchMm, crossAisleWidthMm, blocks, dropPoint } = plan.spec;
  const [block] = blocks;
  const { bayWidthMm = MM_PER_M, rackDepthMm = 600, slotsPerLevel = 1, levels = [] } = block ?? {};
  const widthMm = aisleCount * aislePitchMm;
  const depthMm = blocks.reduce(
    (sum, each) => sum + each.bayCount * each.bayWidthMm,
    (blocks.length + 1) * crossAisleWidthMm,
  );
  const own = ((dropPoint.aisle + 0.5) * aislePitchMm) / MM_PER_M;
  const doors = [...new Set([own, widthMm / 2 / MM_PER_M])].map((at) => at.toFixed(1));
  return {
    ...shared,
    name,
    widthM: widthMm / MM_PER_M,
    depthM: depthMm / MM_PER_M,
    doors: doors.join(", "),
    bayWidthM: bayWidthMm / slotsPerLevel / MM_PER_M,
    rackDepthM: rackDepthMm / MM_PER_M,
    aisleWidthM: (aislePitchMm - 2 * rackDepthMm) / MM_PER_M,
    crossAisleWidthM: crossAisleWidthMm / MM_PER_M,
    levelCount: levels.length,
    mostBlocks: 3,
  };
}

/** The plan's own levels as far as it has them, then more of the same. */
function levelsOf(count: number, plan: FloorPlanAnswer | undefined): Level[] {
  const levels: Level[] = [...(plan?.spec.blocks.at(0)?.levels ?? [])].slice(0, count);
  const stepMm = levels.length > 1 ? levels[1]!.elevationMm - levels[0]!.elevationMm : undefined;
  while (levels.length < count) {
    const below = levels.at(-1);
    const height = stepMm ?? LEVEL_STEP_MM;
    levels.push({
      elevationMm: below
        ? below.elevationMm + Math.max(height, below.heightMm + 50)
        : LEVEL_STEP_MM / 2,
      heightMm: below?.heightMm ?? LEVEL_STEP_MM - 50,
      loadG: below?.loadG ?? USUAL_LOAD_G,
    });
  }
  return levels;
}

interface OrdersRead {
  readonly orders: readonly { readonly reference: string; readonly lines: readonly string[] }[];
}

/** The draft as the exchange takes it; undefined while orders are missing. */
export function inputOf(
  draft: LayoutDraft,
  plan: FloorPlanAnswer | undefined,
  file: OrdersRead | undefined,
) {
  const doors = draft.doors
    .split(/[\s,;，；]+/)
    .flatMap((text) => (text === "" ? [] : [Number(text)]));
  const zone = plan?.spec.zones.at(0);
  const shared = {
    name: draft.name,
    area: { widthMm: mm(draft.widthM), depthMm: mm(draft.depthM), doorsMm: doors.map(mm) },
    racks: {
      bayWidthMm: mm(draft.bayWidthM),
      rackDepthMm: mm(draft.rackDepthM),
      aisleWidthMm: mm(draft.aisleWidthM),
      crossAisleWidthMm: mm(draft.crossAisleWidthM),
      levels: levelsOf(draft.levelCount, plan),
      mostBlocks: draft.mostBlocks,
    },
    orderLimit: draft.orderLimit,
    seconds: draft.seconds,
    seed: draft.seed,
    ...(plan && { floorPlanId: plan.id }),
    ...(zone && { zone: { id: zone.id, storageClasses: [...zone.storageClasses] } }),
    ...(draft.slotsNeeded !== "" && { slotsNeeded: draft.slotsNeeded }),
  };
  if (draft.source === "goods") {
    return { ...shared, source: "goods" as const, ...(draft.since && { since: draft.since }) };
  }
  if (!file) return undefined;
  const orders = file.orders.map(({ reference, lines }) => ({ reference, lines: [...lines] }));
  return { ...shared, source: "inline" as const, orders };
}
