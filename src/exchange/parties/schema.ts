import { z } from "@hono/zod-openapi";
import { OrganisationPath, OrganisationSchema } from "../../trust/index.ts";

export const PartyPath = OrganisationPath;

const LeaseCountsSchema = z
  .object({
    signedCount: z.int().openapi({ description: "Leases ever signed, whatever became of them." }),
    activeCount: z.int().openapi({ description: "Leases running today." }),
    endedCount: z.int().openapi({ description: "Leases that ran to their last day." }),
    cancelledCount: z
      .int()
      .openapi({ description: "Leases cancelled before their first day, by either party." }),
  })
  .openapi("LeaseCounts");
export type LeaseCounts = z.output<typeof LeaseCountsSchema>;

export const PartySchema = OrganisationSchema.extend({
  publishedListingCount: z.int().openapi({ description: "Listings that can be booked now." }),
  warehouseCountries: z.array(z.string()).openapi({
    description: "Countries of the warehouses behind its published and paused listings, by code.",
  }),
  leasesAsOwner: LeaseCountsSchema.openapi({ description: "Leases of its own space." }),
  leasesAsExporter: LeaseCountsSchema.openapi({ description: "Leases of others' space." }),
  holdsAnsweredCount: z
    .int()
    .openapi({ description: "Holds on its listings that it accepted or declined." }),
  medianHoursToAnswer: z.number().nullable().openapi({
    description: "From a hold to its answer, in the middle one of them; null without answers.",
  }),
}).openapi("Party");
export type Party = z.output<typeof PartySchema>;
