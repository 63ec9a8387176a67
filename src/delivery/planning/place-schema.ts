import { z } from "@hono/zod-openapi";
import { PointSchema } from "../../platform/places.ts";
import { Address, PrecisionSchema } from "../places/schema.ts";

const FoundSchema = z
  .strictObject({
    label: z.string().max(500),
    precision: PrecisionSchema,
    source: z.string().max(200),
    notice: z.string().max(1_000).optional(),
  })
  .openapi("FoundAddress", {
    description: "What the address was taken for, and how near to it the point lies.",
  });

/** Of a depot or a stop: its address beside its point. */
export const ADDRESS = {
  address: Address.optional(),
  addressFound: FoundSchema.optional().openapi({
    description: "Set where the point was found by the address.",
  }),
};

/** As it is sent: one of them will do. */
export const POINT_OR_ADDRESS = {
  point: PointSchema.optional().openapi({
    description: "If absent it is found by the address, as `/v1/places/geocode` finds it.",
  }),
};

export function hasPlace({ point, address }: { point?: unknown; address?: unknown }): boolean {
  return point !== undefined || address !== undefined;
}

export const NO_PLACE = {
  path: ["point"],
  message: "Give its `point`, or an `address` to find it by.",
};
