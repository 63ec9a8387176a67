import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { grantsToday } from "../warehouses/grants-today.ts";
import type { Viewer } from "./queries.ts";

/** The calling organisation as one who looks at floor plans today. */
export async function viewerOf(ctx: Context): Promise<Viewer> {
  return { organisationId: actingOrganisation(ctx), grants: await grantsToday(ctx) };
}
