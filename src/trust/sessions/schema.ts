import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { EmailSchema, PasswordSchema } from "../access/credentials.ts";

export const SignInInput = z
  .strictObject({
    email: EmailSchema,
    password: PasswordSchema,
    organisationId: idOf("organisation")
      .optional()
      .openapi({ description: "Absent: the organisation the person has been in longest." }),
  })
  .openapi("SignIn");
export type SignInInput = z.output<typeof SignInInput>;

export const SwitchOrganisationInput = z
  .strictObject({ organisationId: idOf("organisation") })
  .openapi("SwitchOrganisation");

const MEMBER_ROLES = ["admin", "member", "reader"] as const;
const ROLES = ["owner", "exporter", "planner", "operator"] as const;

const SessionOrganisationSchema = z
  .object({
    id: shownIdOf("organisation"),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    memberRole: z.enum(MEMBER_ROLES),
  })
  .openapi("SessionOrganisation");

export const SessionSchema = z
  .object({
    id: shownIdOf("session"),
    person: z.object({ id: shownIdOf("person"), name: z.string(), email: z.string() }),
    organisation: SessionOrganisationSchema.openapi({ description: "In whose name one acts." }),
    organisations: z
      .array(SessionOrganisationSchema)
      .openapi({ description: "All one may act for, the longest membership first." }),
    expiresAt: z.iso.datetime(),
  })
  .openapi("Session");
export type Session = z.output<typeof SessionSchema>;
