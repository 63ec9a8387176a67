import { z } from "@hono/zod-openapi";
import { EmailSchema, MailedTokenSchema, NewPasswordSchema } from "../access/credentials.ts";

export const RequestPasswordResetInput = z
  .strictObject({ email: EmailSchema })
  .openapi("RequestPasswordReset");

export const PasswordResetRequestedSchema = z
  .object({ status: z.literal("mailed-if-known") })
  .openapi("PasswordResetRequested");

export const CompletePasswordResetInput = z
  .strictObject({
    token: MailedTokenSchema.openapi({ description: "From the mail." }),
    password: NewPasswordSchema,
  })
  .openapi("CompletePasswordReset");
export type CompletePasswordResetInput = z.output<typeof CompletePasswordResetInput>;
