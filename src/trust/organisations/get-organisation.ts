import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { organisationById } from "./queries.ts";
import { toOrganisation, type VersionedOrganisation } from "./to-organisation.ts";

/** The calling organisation itself; any other is not there. */
export async function getOrganisation(ctx: Context, id: string): Promise<VersionedOrganisation> {
  if (id !== actingOrganisation(ctx)) throw notFound();
  const row = await organisationById(ctx.db, id).executeTakeFirstOrThrow();
  return { organisation: toOrganisation(row), version: row.version };
}
