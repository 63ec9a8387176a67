import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";

/** Far more than a picker's cart holds. */
const MAX_LINES = 1_000;
const MAX_PLACES = 200;
const MAX_QUANTITY = 1_000_000;

const BY_SLOT = ["floorPlanId", "slots"] as const;
const BY_GOODS = ["floorPlanId", "goods"] as const;
const BY_SKU = ["slottingId", "lines"] as const;
const WAYS_TO_ASK: readonly (readonly PickListField[])[] = [BY_SLOT, BY_GOODS, BY_SKU];
type PickListField = (typeof BY_SLOT)[number] | (typeof BY_GOODS)[number] | (typeof BY_SKU)[number];
const PICK_LIST_FIELDS: readonly PickListField[] = [
  "floorPlanId",
  "slots",
  "goods",
  "slottingId",
  "lines",
];

const MouthSchema = z.strictObject({
  aisle: z.int().min(0),
  crossAisle: z.int().min(0).default(0).openapi({ description: "0 is the front one." }),
});

const quantity = z.int().min(1).max(MAX_QUANTITY);

/** A SKU to fetch, and where it lies. */
const GoodsSchema = z.strictObject({
  skuCode: z.string().min(1).max(100),
  quantity: quantity.default(1),
  weightG: z.int().min(0).max(100_000_000).optional().openapi({ description: "Of one piece." }),
  volumeMl: z.int().min(0).max(100_000_000).optional().openapi({ description: "Of one piece." }),
  places: z
    .array(
      z.strictObject({
        slot: z.string().max(100),
        quantity: quantity.optional().openapi({ description: "Absent: as much as is asked for." }),
      }),
    )
    .min(1)
    .max(MAX_PLACES)
    .openapi({ description: "Slots that hold it: the tour goes by those that suit it." }),
});
export type Goods = z.output<typeof GoodsSchema>;

const CartSchema = z
  .strictObject({
    lines: z.int().min(1).max(MAX_LINES).optional(),
    weightG: z.int().min(1).max(100_000_000).optional(),
    volumeMl: z.int().min(1).max(100_000_000).optional(),
  })
  .openapi({ description: "What one cart holds; what it does not takes several trips." });
export type Cart = z.output<typeof CartSchema>;

export const TermsSchema = z
  .strictObject({
    walkMPerS: z.number().min(0.1).max(10).default(1),
    tripS: z.number().min(0).max(3_600).default(60),
    searchS: z.number().min(0).max(600).default(4),
    pickS: z.number().min(0).max(600).default(9),
  })
  .openapi({
    description: "What minutes are made of: walking, each trip, each bay stopped at, each pick.",
  });
export type Terms = z.output<typeof TermsSchema>;

export const ComputeTourInput = z
  .strictObject({
    floorPlanId: idOf("floorPlan").optional().openapi({ description: "With `slots` or `goods`." }),
    slots: z
      .array(z.string().max(100))
      .min(1)
      .max(MAX_LINES)
      .optional()
      .openapi({
        description: "Names of the slots to visit, in any order.",
        example: ["03-0-12-1", "00-0-02-0"],
      }),
    goods: z.array(GoodsSchema).min(1).max(MAX_LINES).optional(),
    slottingId: idOf("slotting").optional().openapi({ description: "With `lines`." }),
    lines: z
      .array(z.string().max(100))
      .min(1)
      .max(MAX_LINES)
      .optional()
      .openapi({
        description: "SKU codes to pick, where that slotting put them.",
        example: ["LAMP-60"],
      }),
    dropPoint: MouthSchema.optional().openapi({
      description: "Where the tour starts. Absent: at the drop point of the floor plan.",
    }),
    endPoint: z
      .union([MouthSchema, z.literal("any")], "Give an aisle and a cross-aisle, or any.")
      .optional()
      .openapi({
        description:
          "Where it ends. Absent: where it starts; any: at whichever drop point of the plan is best.",
      }),
    heavyFromG: z
      .array(z.int().min(1).max(100_000_000))
      .min(1)
      .max(5)
      .optional()
      .openapi({
        description: "Pieces from this weight on come first; several make several classes.",
        example: [10_000],
      }),
    cart: CartSchema.optional(),
    terms: TermsSchema.prefault({}),
    seed: z.int().min(0).max(2_147_483_647).default(1),
  })
  .superRefine((input, check) => {
    const given = PICK_LIST_FIELDS.filter((field) => input[field] !== undefined);
    const wanted = WAYS_TO_ASK.reduce((best, way) =>
      sharedCount(way, given) > sharedCount(best, given) ? way : best,
    );
    for (const field of PICK_LIST_FIELDS) {
      const isThere = input[field] !== undefined;
      if (isThere === wanted.includes(field)) continue;
      const ways = WAYS_TO_ASK.map((way) => way.join(" and ")).join(", or ");
      const message = isThere
        ? `Send ${ways}: one of these.`
        : `Missing beside ${wanted.find((other) => other !== field)}.`;
      check.addIssue({ code: "custom", path: [field], message });
    }
    if (input.cart !== undefined && input.endPoint !== undefined) {
      const message = "A cart that is emptied comes back to where it started: leave out endPoint.";
      check.addIssue({ code: "custom", path: ["endPoint"], message });
    }
    checkWeighed(input, (path, message) => check.addIssue({ code: "custom", path, message }));
  })
  .openapi("ComputeTour");
export type ComputeTourInput = z.output<typeof ComputeTourInput>;

function sharedCount(way: readonly PickListField[], given: readonly PickListField[]): number {
  return way.filter((field) => given.includes(field)).length;
}

/** What is weighed or measured has to say how heavy or large it is. */
function checkWeighed(
  input: Readonly<{
    goods?: Goods[] | undefined;
    heavyFromG?: number[] | undefined;
    cart?: Cart | undefined;
  }>,
  add: (path: (string | number)[], message: string) => void,
): void {
  const { goods, heavyFromG, cart } = input;
  const isWeighed = heavyFromG !== undefined || cart?.weightG !== undefined;
  const isMeasured = cart?.volumeMl !== undefined;
  if (!isWeighed && !isMeasured) return;
  if (goods === undefined) {
    const path = heavyFromG !== undefined ? ["heavyFromG"] : ["cart"];
    add(path, "Weights and volumes are known of goods only: send floorPlanId and goods.");
    return;
  }
  for (const [index, { weightG, volumeMl }] of goods.entries()) {
    const message = "Say it of all goods, or of none.";
    if (isWeighed && weightG === undefined) add(["goods", index, "weightG"], message);
    if (isMeasured && volumeMl === undefined) add(["goods", index, "volumeMl"], message);
  }
}

export const ComputeTourQuery = z.strictObject({
  svg: z.enum(["0", "1"]).default("0").openapi({ description: "1: draw the shortest tour." }),
});

export const TOUR_POLICIES = [
  "optimal",
  "s-shape",
  "return",
  "midpoint",
  "largest-gap",
  "combined",
  "aisle-by-aisle",
] as const;

const CornerSchema = z.object({ xMm: z.int(), yMm: z.int() }).openapi("Corner");

export const TourSchema = z
  .object({
    policy: z.enum(TOUR_POLICIES).openapi({
      description: "`optimal` is the shortest found; `gap` says whether it is proven.",
    }),
    lengthM: z.number(),
    minutes: z.number().openapi({ description: "By `terms`: walking, stops, picks and trips." }),
    sequence: z.array(z.string()).openapi({
      description:
        "Slots in walking order, each once a trip; of several trips one after the other.",
    }),
    extraM: z.number().openapi({ description: "Longer than the shortest by." }),
    extraShare: z.number().openapi({ description: "Longer than the shortest by; 0.2 is 20 %." }),
    walk: z.array(CornerSchema).openapi({
      description:
        "The corners of the walk from its start to its end: across from the middle of aisle 0, and in from the middle of the front cross-aisle.",
    }),
  })
  .openapi("Tour");

const REASONS = ["short", "oversized", "unreachable"] as const;

export const PickedSlotSchema = z
  .object({ slot: z.string(), skuCode: z.string().nullable(), quantity: z.int() })
  .openapi("PickedSlot");

export const WalkedPicksSchema = z.object({
  dropPoint: MouthSchema.openapi({ description: "Where it starts." }),
  endPoint: MouthSchema,
  slots: z.array(PickedSlotSchema),
  trips: z
    .array(z.array(PickedSlotSchema))
    .openapi({ description: "What each cart fetches, in the order of the shortest tour." }),
  unpicked: z
    .array(
      z.object({
        slot: z.string().nullable(),
        skuCode: z.string().nullable(),
        quantity: z.int(),
        reason: z.enum(REASONS),
      }),
    )
    .openapi({
      description:
        "short: less lies there than is asked for; oversized: no cart holds a piece; unreachable: one-way aisles or obstacles shut it off.",
    }),
  tours: z.array(TourSchema),
  leftOut: z
    .array(
      z.object({
        policy: z.enum(TOUR_POLICIES),
        reason: z.enum(["one-way", "obstacle", "turning", "order"]),
      }),
    )
    .openapi({
      description: "Policies that would break a rule of the floor, or take light first.",
    }),
  lowerBoundM: z.number().openapi({ description: "No tour is shorter." }),
  gap: z
    .number()
    .openapi({ description: "Of the shortest tour to the bound; 0: proven shortest." }),
  saved: z
    .object({ metres: z.number(), share: z.number(), minutes: z.number() })
    .openapi({ description: "By the shortest tour against S-shape, the usual way to walk." }),
  seed: z.int(),
});
export type WalkedPicks = z.output<typeof WalkedPicksSchema>;

export const ToursSchema = WalkedPicksSchema.extend({
  floorPlanId: shownIdOf("floorPlan"),
  svg: z.string().nullable(),
}).openapi("Tours");
export type Tours = z.output<typeof ToursSchema>;
