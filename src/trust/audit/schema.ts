import { z } from "@hono/zod-openapi";
import { PageQuery } from "../../platform/pages.ts";

export const AuditQuery = PageQuery;

export const AuditEntrySchema = z
  .object({
    seq: z.int().openapi({ description: "Its place in your organisation's chain, from 1." }),
    at: z.iso.datetime(),
    actor: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .openapi({ description: "The person or API key; null for the exchange itself." }),
    action: z.string().openapi({ example: "signLease" }),
    subjectId: z.uuid().openapi({ description: "What was acted on, as a bare UUID." }),
    detail: z.record(z.string(), z.unknown()),
    requestId: z.string().nullable(),
    hash: z.string().openapi({ description: "SHA-256 over this entry and the one before." }),
  })
  .openapi("AuditEntry");
export type AuditEntry = z.output<typeof AuditEntrySchema>;

export const AuditVerdictSchema = z
  .object({
    ok: z.boolean(),
    brokenAt: z.int().nullable().openapi({ description: "The first link that does not hold." }),
    length: z.int(),
    head: z
      .string()
      .nullable()
      .openapi({ description: "Hash of the newest link. Keep it, and no later forgery fits it." }),
  })
  .openapi("AuditVerdict");
export type AuditVerdict = z.output<typeof AuditVerdictSchema>;
