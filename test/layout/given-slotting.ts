import { expect } from "vitest";
import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import type { Slotting, SlottingResult } from "../../src/layout/slottings/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenFloorPlan, givenWarehouse } from "./given.ts";

export interface SlottingFloor {
  readonly exchange: TestExchange;
  readonly owner: Party;
  readonly plan: FloorPlan;
  /** The result of a slotting of this floor plan by its owner, or of another by somebody else. */
  readonly slotted: (body: object, by?: Party, floorPlanId?: string) => Promise<SlottingResult>;
}

/** An exchange with an owner, a floor plan of its warehouse, and the means to slot it. */
export async function givenSlottingFloor(): Promise<SlottingFloor> {
  const exchange = await createExchange();
  const owner = await exchange.givenParty(["owner"]);
  const warehouse = await givenWarehouse(exchange, owner);
  const plan = await givenFloorPlan(exchange, owner, warehouse.id);
  const slotted = async (body: object, by = owner, floorPlanId = plan.id) => {
    const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
      as: by,
      body: { floorPlanId, rounds: 5, ...body },
    });
    await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", asked.jobId)!);
    const path = `/v1/slottings/${asked.id}`;
    const done = await exchange.call<Slotting>(200, "GET", path, { as: by });
    expect(done.state).toBe("succeeded");
    return done.result!;
  };
  return { exchange, owner, plan, slotted };
}

export interface SlottingProblem {
  code: string;
  faults: { pointer: string; code: string; detail: string }[];
}

export function sku(code: string, changes: Readonly<Record<string, unknown>> = {}) {
  return { code, lengthMm: 300, widthMm: 200, heightMm: 150, weightG: 800, ...changes };
}

/** Twenty SKUs of uneven turnover and thirty orders of one to four lines. */
export function goods() {
  const random = randomOf(7);
  const skus = Array.from({ length: 20 }, (_, index) => sku(`SKU-${index}`));
  const orders = Array.from({ length: 30 }, (_, order) => {
    const lines = new Set<string>();
    const wanted = 1 + random.below(4);
    while (lines.size < wanted) {
      lines.add(`SKU-${Math.min(random.below(20), random.below(20))}`);
    }
    return { reference: `order ${order}`, lines: [...lines] };
  });
  return { skus, orders };
}
