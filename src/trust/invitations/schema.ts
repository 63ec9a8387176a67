import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import {
  EmailSchema,
  MailedTokenSchema,
  PasswordSchema,
  PersonNameSchema,
} from "../access/credentials.ts";
import { MemberRoleSchema } from "../members/schema.ts";

export const InvitationPath = z.object({
  id: idOf("organisation"),
  invitationId: idOf("invitation"),
});

export const InviteMemberInput = z
  .strictObject({ email: EmailSchema, role: MemberRoleSchema })
  .openapi("InviteMember");
export type InviteMemberInput = z.output<typeof InviteMemberInput>;

export const AcceptInvitationInput = z
  .strictObject({
    token: MailedTokenSchema.openapi({ description: "From the mail." }),
    name: PersonNameSchema.optional().openapi({ description: "Only of somebody new here." }),
    password: PasswordSchema.openapi({
      description: "The one you sign in with already, or for somebody new the one to be.",
    }),
  })
  .openapi("AcceptInvitation");
export type AcceptInvitationInput = z.output<typeof AcceptInvitationInput>;

export const InvitationSchema = z
  .object({
    id: shownIdOf("invitation"),
    email: z.string(),
    role: MemberRoleSchema,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    acceptedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .openapi("Invitation");
export type Invitation = z.output<typeof InvitationSchema>;

export const AcceptedInvitationSchema = z
  .object({
    organisation: z.object({ id: shownIdOf("organisation"), name: z.string() }),
    personId: shownIdOf("person"),
    email: z.string(),
    role: MemberRoleSchema,
  })
  .openapi("AcceptedInvitation");
export type AcceptedInvitation = z.output<typeof AcceptedInvitationSchema>;
