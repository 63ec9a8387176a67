import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";

export const GrantPath = z.object({ id: idOf("grant") });

export const GrantListQuery = PageQuery.extend({
  side: z
    .enum(["held", "given"])
    .optional()
    .openapi({ description: "Only those your organisation holds, or only those it gave." }),
});
export type GrantListQuery = z.output<typeof GrantListQuery>;

export const PassOnGrantInput = z
  .strictObject({
    grantId: idOf("grant").openapi({ description: "A grant your organisation holds by a lease." }),
    organisationId: idOf("organisation").openapi({ description: "The planner it is passed to." }),
    from: CalendarDate.optional().openapi({ description: "Absent: as long as your own grant." }),
    until: CalendarDate.optional(),
  })
  .openapi("PassOnGrant");
export type PassOnGrantInput = z.output<typeof PassOnGrantInput>;

const GrantPartySchema = z.object({ id: shownIdOf("organisation"), name: z.string() });

export const GrantSchema = z
  .object({
    id: shownIdOf("grant"),
    holder: GrantPartySchema.openapi({ description: "Who may plan." }),
    grantedBy: GrantPartySchema,
    parentId: shownIdOf("grant")
      .nullable()
      .openapi({ description: "Of the grant this one was passed on from." }),
    warehouseId: shownIdOf("warehouse"),
    zone: z.string(),
    slotCount: z.int(),
    from: z.iso.date(),
    until: z.iso.date().openapi({ description: "The first day no longer in it." }),
    leaseId: shownIdOf("lease").openapi({ description: "The lease the right comes from." }),
    createdAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .openapi("Grant");
export type Grant = z.output<typeof GrantSchema>;
