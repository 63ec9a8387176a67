import { z } from "@hono/zod-openapi";
import { CountrySchema } from "../../platform/countries.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { EmailSchema, NewPasswordSchema, PersonNameSchema } from "../access/credentials.ts";

export const OrganisationPath = z.object({ id: idOf("organisation") });

const NameSchema = z.string().trim().min(1).max(200).openapi({ example: "Shenzhen Bright Lamps" });

/** What an organisation may make itself. The operator is made by whoever runs the exchange. */
const RolesInput = z
  .array(
    z.enum(["owner", "exporter", "planner"], "A role is owner, exporter or planner.").openapi({
      description: "Whoever runs the exchange makes its operator; nobody signs up as one.",
    }),
  )
  .min(1)
  .max(3);

export const SignUpInput = z
  .strictObject({
    name: NameSchema,
    country: CountrySchema,
    roles: RolesInput,
    admin: z
      .strictObject({ name: PersonNameSchema, email: EmailSchema, password: NewPasswordSchema })
      .optional()
      .openapi({ description: "Absent: the person who is signed in becomes the administrator." }),
  })
  .openapi("SignUp");
export type SignUpInput = z.output<typeof SignUpInput>;

export const ChangeOrganisationInput = z
  .strictObject({
    name: NameSchema.optional(),
    country: CountrySchema.optional(),
    roles: RolesInput.optional().openapi({ description: "Roles are added, never dropped." }),
  })
  .openapi("ChangeOrganisation");
export type ChangeOrganisationInput = z.output<typeof ChangeOrganisationInput>;

const RoleSchema = z.enum(["owner", "exporter", "planner", "operator"]);

export const OrganisationListQuery = PageQuery.extend({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: "Part of the name, in capitals or not." }),
  role: RoleSchema.optional(),
});

export const OrganisationSchema = z
  .object({
    id: shownIdOf("organisation"),
    name: z.string(),
    country: z.string(),
    roles: z.array(RoleSchema),
    demo: z.boolean().openapi({ description: "Invented, and shown as such." }),
    createdAt: z.iso.datetime(),
  })
  .openapi("Organisation");
export type Organisation = z.output<typeof OrganisationSchema>;

export const ListedOrganisationSchema = OrganisationSchema.extend({
  memberCount: z.int().openapi({ description: "People who act for it." }),
}).openapi("ListedOrganisation");
export type ListedOrganisation = z.output<typeof ListedOrganisationSchema>;
