import { z } from "@hono/zod-openapi";
import { SCOPES } from "../../platform/http.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";

export const KeyPath = z.object({ id: idOf("apiKey") });

export const CreateKeyInput = z
  .strictObject({
    name: z.string().trim().min(1).max(100).openapi({ example: "Warehouse system" }),
    scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
    expiresAt: z.iso.datetime().optional(),
  })
  .openapi("CreateKey");
export type CreateKeyInput = z.output<typeof CreateKeyInput>;

export const KeySchema = z
  .object({
    id: shownIdOf("apiKey"),
    name: z.string(),
    hint: z.string().openapi({ description: "How the secret begins, to tell keys apart." }),
    scopes: z.array(z.string()),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .openapi("Key");
export type Key = z.output<typeof KeySchema>;

export const CreatedKeySchema = KeySchema.extend({
  secret: z.string().openapi({ description: "Shown this once; send it as a bearer token." }),
}).openapi("CreatedKey");
export type CreatedKey = z.output<typeof CreatedKeySchema>;
