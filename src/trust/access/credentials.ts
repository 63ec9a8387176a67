import { z } from "@hono/zod-openapi";

/** An address as it is kept and compared: in small letters. */
export const EmailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))
  .openapi({ type: "string", format: "email", example: "lin@example.com" });

/** A password being chosen. Length is what counts (NIST SP 800-63B), so nothing else is asked. */
export const NewPasswordSchema = z
  .string()
  .min(10, "A password has at least 10 characters.")
  .max(200)
  .openapi({ format: "password" });

/** A password being given: whatever it is, it is compared. */
export const PasswordSchema = z.string().min(1).max(200).openapi({ format: "password" });

/** A secret that came by mail. */
export const MailedTokenSchema = z.string().min(20).max(200);

export const PersonNameSchema = z.string().trim().min(1).max(200).openapi({ example: "Lin Wei" });
