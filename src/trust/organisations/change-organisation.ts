import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid, notFound } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { organisationById } from "./queries.ts";
import type { ChangeOrganisationInput } from "./schema.ts";
import { toOrganisation, type VersionedOrganisation } from "./to-organisation.ts";

/**
 * Changes the calling organisation.
 *
 * @throws AppError `stale` if it is no longer at the version wanted
 * @throws AppError `invalid` if a role would be dropped: leases and listings may rest on it
 */
export function changeOrganisation(
  ctx: Context,
  id: string,
  input: ChangeOrganisationInput,
  version: number | undefined,
): Promise<VersionedOrganisation> {
  if (id !== actingOrganisation(ctx)) throw notFound();
  return inTransaction(ctx, async (ctx) => {
    const current = await organisationById(ctx.db, id).forNoKeyUpdate().executeTakeFirstOrThrow();
    checkVersion(version, current.version);
    const kept = current.roles.filter((role) => role !== "operator");
    const dropped = kept.filter((role) => input.roles?.every((wanted) => wanted !== role));
    if (dropped.length > 0) {
      throw invalid("/roles", "role_in_use", `A role cannot be dropped: ${dropped.join(", ")}.`, {
        roles: dropped,
      });
    }
    const row = await ctx.db
      .updateTable("trust.organisation")
      .set({
        name: input.name ?? current.name,
        country: input.country ?? current.country,
        roles: [...new Set([...current.roles, ...(input.roles ?? [])])],
        version: current.version + 1,
      })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await audit(ctx, "changeOrganisation", id, input);
    return { organisation: toOrganisation(row), version: row.version };
  });
}
