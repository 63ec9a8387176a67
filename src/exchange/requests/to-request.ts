import { toEdgeId } from "../../platform/ids.ts";
import type { requestsOf } from "./queries.ts";
import type { LeaseRequest, StoredDetail } from "./schema.ts";

export type RequestRow = Awaited<
  ReturnType<ReturnType<typeof requestsOf>["executeTakeFirstOrThrow"]>
>;

/** A request as answers show it. */
export function toRequest(row: RequestRow): LeaseRequest {
  return {
    id: toEdgeId("request", row.id),
    name: row.name,
    period: row.during,
    quantity: row.quantity,
    unit: row.unit as LeaseRequest["unit"],
    ...(row.detail as StoredDetail),
    state: row.state as LeaseRequest["state"],
    createdAt: row.createdAt.toISOString(),
  };
}
