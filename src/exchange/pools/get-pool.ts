import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { poolsOf } from "./queries.ts";
import type { Pool } from "./schema.ts";
import { toPool } from "./to-pool.ts";

/** @throws AppError `not_found` if the calling organisation has no such pool */
export async function getPool(ctx: Context, id: string): Promise<{ pool: Pool; version: number }> {
  const row = await poolsOf(ctx.db, actingOrganisation(ctx))
    .where("pool.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return { pool: toPool(row), version: row.version };
}
