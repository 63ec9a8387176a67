import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { CurrencySchema, MoneySchema } from "../../platform/money.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { TimeZoneSchema } from "../../platform/places.ts";
import { AddressCountry, PrecisionSchema } from "../places/schema.ts";
import { MAX_STOPS, MAX_VEHICLES } from "./parts-schema.ts";
import { DeliveryResultSchema } from "./result-schema.ts";
import { RULE_FIELDS } from "./rules-schema.ts";
import { type Stop, StopInputSchema, StopSchema } from "./stop-schema.ts";
import {
  type Depot,
  type DepotInput,
  DepotInputSchema,
  DepotSchema,
  VehicleSchema,
} from "./vehicle-schema.ts";
import { ChangeSchema } from "./what-if-schema.ts";

export { MAX_STOPS } from "./parts-schema.ts";
export { type Stop, type StopInput, StopSchema } from "./stop-schema.ts";
export type { Vehicle } from "./vehicle-schema.ts";

export const DeliveryPlanPath = z.object({ id: idOf("deliveryPlan") });
export const DeliveryPlanListQuery = PageQuery.extend({
  of: idOf("deliveryPlan").optional().openapi({
    description: "Only the what-ifs and re-plans made from this plan.",
  }),
});
export type DeliveryPlanListQuery = z.output<typeof DeliveryPlanListQuery>;

const SearchSeconds = z.number().min(0.1).max(300);
const Iterations = z.int().min(1).max(1_000_000_000);
const Seed = z.int().min(0).max(2_147_483_647);

/** How long and from where chance begins; absent: as the plan it is made from. */
export const SEARCH_FIELDS = {
  seconds: SearchSeconds.optional(),
  iterations: Iterations.optional(),
  seed: Seed.optional(),
};

/** How addresses of depots and stops are to be read. */
export const ADDRESS_FIELDS = {
  addressCountry: AddressCountry.optional(),
  addressPrecision: PrecisionSchema.default("place").openapi({
    description: "Addresses that are found less precisely are refused.",
  }),
};

const ProfileSchema = z.enum(["car", "truck"]);

export const PlanDeliveryInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    day: CalendarDate,
    timeZone: TimeZoneSchema,
    currency: CurrencySchema,
    profile: ProfileSchema.default("car"),
    depots: z.array(DepotInputSchema).min(1).max(50),
    vehicles: z.array(VehicleSchema).min(1).max(MAX_VEHICLES),
    stops: z.array(StopInputSchema).min(1).max(MAX_STOPS).optional(),
    stopsCsv: z.string().max(5_000_000).optional().openapi({
      description:
        "Instead of `stops`: a CSV text with id, lon and lat or an address and, if needed, name, quantity, collect, items, suppliers, preparationMinutes, serviceMinutes, windowFrom, windowUntil, release, due, latenessCostPerHour, priority, prize, skills, allowedVehicles, forbiddenVehicles. `quantity` and `collect` count in the first dimension of the first vehicle; lists stand between bars (A|B), items with amounts (SKU-1:2|SKU-2:1).",
    }),
    ...ADDRESS_FIELDS,
    ...RULE_FIELDS,
    seconds: SearchSeconds.default(20),
    iterations: Iterations.optional().openapi({
      description:
        "The search ends after so many, or after `seconds`. If they come first, the same seed and iterations give the same plan on any machine.",
    }),
    seed: Seed.default(1),
  })
  .superRefine((input, check) => {
    if ((input.stops === undefined) !== (input.stopsCsv === undefined)) return;
    const message = "Send the stops either as `stops` or as `stopsCsv`.";
    check.addIssue({ code: "custom", path: ["stops"], message });
  })
  .openapi("PlanDelivery");
export type PlanDeliveryInput = z.output<typeof PlanDeliveryInput>;

/** A plan's input as it is stored: its stops are a list, however they came. */
export type StoredPlan = Omit<
  PlanDeliveryInput,
  "depots" | "stops" | "stopsCsv" | keyof typeof ADDRESS_FIELDS
> & { readonly depots: Depot[]; readonly stops: Stop[] };

/** The same while its depots may lack their points; its stops stand beside it. */
export type UnplacedPlan = Omit<StoredPlan, "depots" | "stops"> & {
  readonly depots: DepotInput[];
};

export const DeliveryPlanSummarySchema = z
  .object({
    id: shownIdOf("deliveryPlan"),
    name: z.string(),
    replanOf: shownIdOf("deliveryPlan").nullable().openapi({ description: "It goes on from." }),
    whatIfOf: shownIdOf("deliveryPlan")
      .nullable()
      .openapi({ description: "The plan it is to be compared with." }),
    changes: z
      .array(ChangeSchema)
      .nullable()
      .openapi({ description: "Of a what-if: how it differs." }),
    day: z.iso.date(),
    jobId: shownIdOf("job"),
    state: z.enum(JobStates),
    stopCount: z.int(),
    vehicleCount: z.int(),
    seconds: z.number().openapi({ description: "The search was given." }),
    seed: z.int(),
    createdAt: z.iso.datetime(),
    outcome: z
      .object({ cost: MoneySchema, gapShare: z.number(), servedCount: z.int() })
      .nullable()
      .openapi({ description: "Of its result, if it has one." }),
  })
  .openapi("DeliveryPlanSummary");
export type DeliveryPlanSummary = z.output<typeof DeliveryPlanSummarySchema>;

export const DeliveryPlanSchema = DeliveryPlanSummarySchema.extend({
  timeZone: TimeZoneSchema,
  currency: CurrencySchema,
  profile: ProfileSchema,
  result: DeliveryResultSchema.nullable().openapi({ description: "Null until the job has ended." }),
}).openapi("DeliveryPlan");
export type DeliveryPlan = z.output<typeof DeliveryPlanSchema>;

export const DeliveryPlanInFullSchema = DeliveryPlanSchema.extend({
  depots: z.array(DepotSchema),
  vehicles: z.array(VehicleSchema),
  stops: z.array(StopSchema),
  ...RULE_FIELDS,
}).openapi("DeliveryPlanInFull", { description: "A plan with what was given to it." });
export type DeliveryPlanInFull = z.output<typeof DeliveryPlanInFullSchema>;
