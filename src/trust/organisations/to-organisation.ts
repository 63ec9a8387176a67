import type { Selectable } from "kysely";
import type { Role } from "../../platform/context.ts";
import type { TrustOrganisation } from "../../platform/database.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { Organisation } from "./schema.ts";

/** An organisation as answers show it. */
export function toOrganisation(row: Selectable<TrustOrganisation>): Organisation {
  return {
    id: toEdgeId("organisation", row.id),
    name: row.name,
    country: row.country,
    roles: row.roles as Role[],
    demo: row.demo,
    createdAt: row.createdAt.toISOString(),
  };
}

/** An organisation with the version its entity tag speaks of. */
export interface VersionedOrganisation {
  readonly organisation: Organisation;
  readonly version: number;
}
