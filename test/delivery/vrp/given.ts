import { vrpJob } from "../../../src/delivery/vrp/job.ts";
import type { VrpAnswer, VrpSolution } from "../../../src/delivery/vrp/solution-schema.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import type { Party, TestExchange } from "../../support/exchange.ts";

/** An address in Rotterdam, some hundred metres from the next number's. */
export function address(number: number) {
  const [lon, lat] = [4.4 + (number % 7) * 0.013, 51.88 + ((number * 3) % 11) * 0.009];
  return { location_id: `place-${number}`, lon, lat };
}

export const VAN = {
  vehicle_id: "van",
  type_id: "van-type",
  start_address: address(0),
  earliest_start: 1_554_804_000,
  latest_end: 1_554_832_800,
};

export const VAN_TYPE = { type_id: "van-type", profile: "car", capacity: [10] };

export function service(number: number, more: Readonly<Record<string, unknown>> = {}) {
  return { id: `s-${number}`, address: address(number), size: [1], ...more };
}

/** One van, three services; refused by nobody. */
export const GIVEN_VRP = {
  vehicles: [VAN],
  vehicle_types: [VAN_TYPE],
  services: [service(1), service(2), service(3)],
};

export interface Refusal {
  readonly message: string;
  readonly hints: readonly { readonly message: string; readonly details: string }[];
  readonly status: string;
}

/** The solution of a problem sent to be solved at once. */
export async function solved(
  exchange: TestExchange,
  as: Party,
  body: unknown,
): Promise<VrpSolution> {
  const answer = await exchange.call<VrpAnswer>(200, "POST", "/v1/vrp", { as, body });
  return answer.solution!;
}

export function refused(
  exchange: TestExchange,
  as: Party,
  body: unknown,
  path = "/v1/vrp",
): Promise<Refusal> {
  return exchange.call<Refusal>(400, "POST", path, { as, body });
}

/** Works off the job of a problem submitted, as a worker would. */
export async function workOff(
  exchange: TestExchange,
  id: string,
  ports = exchange.ctx.ports,
): Promise<void> {
  const { jobId } = await exchange.db
    .selectFrom("delivery.vrpRequest")
    .select("jobId")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await runJob({ ...exchange.ctx, ports }, [vrpJob], jobId);
}
