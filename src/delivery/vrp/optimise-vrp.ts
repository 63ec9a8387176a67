import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { acceptedVrp } from "./accept-vrp.ts";
import type { VrpRequest } from "./request-schema.ts";

/**
 * Takes a routing problem; the search is a job.
 *
 * @throws AppError `invalid` naming each fault, and each part that is not supported
 */
export async function optimiseVrp(
  ctx: Context,
  raw: Readonly<Record<string, unknown>>,
  request: VrpRequest,
): Promise<{ job_id: string }> {
  const { engine } = await acceptedVrp(ctx, raw, request);
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const jobId = await enqueueJob(ctx, { kind: "vrp", subjectId: id });
    const organisationId = actingOrganisation(ctx);
    await ctx.db
      .insertInto("delivery.vrpRequest")
      .values({ id, organisationId, jobId, engine, input: JSON.stringify(raw) })
      .execute();
    const counts = {
      vehicleCount: request.vehicles.length,
      serviceCount: request.services?.length ?? 0,
      shipmentCount: request.shipments?.length ?? 0,
    };
    await audit(ctx, "optimiseVrp", id, { engine, ...counts });
    return { job_id: id };
  });
}
