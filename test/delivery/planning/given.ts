import { expect } from "vitest";
import { deliveryDay } from "../../../seeds/delivery-day.ts";
import { deliveryPlanJob } from "../../../src/delivery/planning/job.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type { DeliveryPlan, DeliveryPlanInFull } from "../../../src/delivery/planning/schema.ts";
import { fromEdgeId } from "../../../src/platform/ids.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import type { Party, TestExchange } from "../../support/exchange.ts";

/** 40 stops and 3 vans in Rotterdam, ended by its iterations: the same plan on any machine. */
export const DAY = {
  ...deliveryDay("2030-05-06"),
  seconds: 60,
  iterations: 3_000,
};

export const [VAN] = DAY.vehicles as [(typeof DAY.vehicles)[number]];
export const [STOP] = DAY.stops as [(typeof DAY.stops)[number]];

export function givenPlan(
  exchange: TestExchange,
  as: Party,
  body: unknown = DAY,
): Promise<DeliveryPlan> {
  return exchange.call<DeliveryPlan>(202, "POST", "/v1/delivery-plans", { as, body });
}

/** A plan worked off, by the roads given or the test exchange's own. */
export async function solvedPlan(
  exchange: TestExchange,
  as: Party,
  body: unknown = DAY,
  roads = exchange.ctx.ports.roads,
): Promise<{ plan: DeliveryPlanInFull; result: DeliveryResult }> {
  return solvedJob(exchange, as, await givenPlan(exchange, as, body), roads);
}

/** The same for a plan that was made already, such as a what-if or a re-plan. */
export async function solvedJob(
  exchange: TestExchange,
  as: Party,
  made: DeliveryPlan,
  roads = exchange.ctx.ports.roads,
): Promise<{ plan: DeliveryPlanInFull; result: DeliveryResult }> {
  const ctx = { ...exchange.ctx, ports: { ...exchange.ctx.ports, roads } };
  await runJob(ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
  const path = `/v1/delivery-plans/${made.id}`;
  const plan = await exchange.call<DeliveryPlanInFull>(200, "GET", path, { as });
  expect(plan.state).toBe("succeeded");
  return { plan, result: plan.result! };
}

/** Seconds since midnight of `09:41` or `09:41:30`. */
export function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
}
