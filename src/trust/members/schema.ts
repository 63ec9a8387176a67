import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";

export const MemberRoleSchema = z.enum(["admin", "member", "reader"]);

export const MemberPath = z.object({ id: idOf("organisation"), personId: idOf("person") });

export const ChangeMemberInput = z.strictObject({ role: MemberRoleSchema }).openapi("ChangeMember");

export const MemberSchema = z
  .object({
    personId: shownIdOf("person"),
    name: z.string(),
    email: z.string(),
    role: MemberRoleSchema,
    since: z.iso.datetime(),
  })
  .openapi("Member");
export type Member = z.output<typeof MemberSchema>;
