import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { AppError } from "./errors.ts";

/** A body that is a CSV file or JSON; which of them, isCsv tells. */
export function csvOrJson<S extends z.ZodType>(schema: S) {
  // Not marked as required: the validator for JSON would then also run on CSV.
  // Only JSON is ever validated, yet the router's types would take its value for either schema's.
  const text = z.string() as unknown as S;
  return { content: { "application/json": { schema }, "text/csv": { schema: text } } };
}

/**
 * Whether the body is a CSV file; otherwise it is JSON that has passed its schema.
 *
 * @throws AppError `malformed` if there is no body at all
 */
export function isCsv(c: HonoContext): boolean {
  const type = c.req.header("content-type");
  if (type === undefined) {
    throw new AppError("malformed", "Send a file as text/csv, or application/json.");
  }
  return /^text\/csv\b/i.test(type);
}
