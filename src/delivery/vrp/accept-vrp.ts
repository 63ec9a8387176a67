import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { packInstance } from "../engine/pack.ts";
import { relationsFault } from "../engine/validate-relations.ts";
import { checkVrp } from "./check-vrp.ts";
import { rulesOf } from "./pack-vrp.ts";
import { checkProfiles } from "./profiles.ts";
import type { VrpRequest } from "./request-schema.ts";
import { engineOf, type VrpTask } from "./search-vrp.ts";

/**
 * A request that whoever is to search can make sense of. The hosted optimiser judges for itself.
 *
 * @throws AppError `invalid` naming each fault
 */
export async function acceptedVrp(
  ctx: Context,
  raw: Readonly<Record<string, unknown>>,
  request: VrpRequest,
): Promise<VrpTask> {
  const engine = engineOf(ctx, request);
  if (engine === "builtin") {
    checkVrp(request);
    const faults = new FaultList();
    const { profiles } = await ctx.ports.roads.capabilities();
    checkProfiles(request, profiles, faults);
    faults.throwIfAny();
    requireConsistentRelations(request);
  } else if (ctx.ports.vrp?.findRoutes && !ctx.ports.vrp.hosted) {
    const detail = "No hosted optimiser is configured here; send builtin, or leave engine out.";
    throw new AppError("invalid", detail, {
      faults: [{ pointer: "/engine", code: "unavailable", detail }],
    });
  }
  return { raw, request, engine };
}

/** The engine would refuse them later: contradictions can be told without any distance. */
function requireConsistentRelations(request: VrpRequest): void {
  if (!request.relations?.length) return;
  const { rules, ...instance } = packInstance({
    ...rulesOf(request),
    distanceM: [],
    durationS: [],
  });
  const fault = rules && relationsFault({ ...instance, rules }, rules);
  if (!fault) return;
  const index = /relations\[(\d+)\]/.exec(fault)?.[1];
  const pointer = index === undefined ? "/relations" : `/relations/${index}`;
  const detail = withNames(request, fault);
  throw new AppError("invalid", detail, {
    faults: [{ pointer, code: "contradiction", detail }],
  });
}

/** The engine speaks of stops and vehicles by number. */
function withNames({ services, shipments, vehicles }: VrpRequest, text: string): string {
  const stops = [
    ...(services ?? []).map(({ id }) => id),
    ...(shipments ?? []).flatMap(({ id }) => [`${id}_pickup`, `${id}_delivery`]),
  ];
  return text
    .replace(/stop (\d+)/g, (_, number) => `"${stops[Number(number)]}"`)
    .replace(/vehicles (\d+) and (\d+)/, (_, one, other) =>
      [one, other].map((number) => `"${vehicles[Number(number)]?.vehicle_id}"`).join(" and "),
    );
}
