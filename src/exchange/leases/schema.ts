import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { PeriodSchema } from "../../platform/period.ts";

export const LeasePath = z.object({ id: idOf("lease") });

export const LeaseStates = ["funded", "active", "ended", "cancelled"] as const;

export const LeaseExportQuery = z.strictObject({
  side: z.enum(["exporter", "owner"]).optional(),
  state: z.enum(LeaseStates).optional(),
});

export const LeaseListQuery = PageQuery.extend(LeaseExportQuery.shape);

export const LeaseSchema = z
  .object({
    id: shownIdOf("lease"),
    holdId: shownIdOf("hold"),
    listingId: shownIdOf("listing"),
    warehouse: z.object({ id: shownIdOf("warehouse"), name: z.string(), timeZone: z.string() }),
    exporter: z.object({ id: shownIdOf("organisation"), name: z.string() }),
    owner: z.object({ id: shownIdOf("organisation"), name: z.string() }),
    zone: z.string(),
    slotCount: z.int().openapi({ description: "Slots of the zone that the quantity stands for." }),
    period: PeriodSchema,
    quantity: z.int(),
    unit: z.string(),
    rateCardId: shownIdOf("rateCard"),
    rateCardVersion: z.int(),
    state: z.enum(LeaseStates),
    signedAt: z.iso.datetime(),
  })
  .openapi("Lease");
export type Lease = z.output<typeof LeaseSchema>;
