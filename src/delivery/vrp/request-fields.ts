import { z } from "@hono/zod-openapi";

/** From here on a time or limit means "without end": JSON has no 2^63 − 1. */
export const ENDLESS = 2 ** 53;

export const MAX_JOBS = 3_000;
export const MAX_VEHICLES = 300;
export const MAX_LOCATIONS = 4_000;
export const MAX_RELATIONS = 1_000;
export const MAX_NAMES = 500;
/** A week, as the hosted service has it. */
export const MAX_DURATION_S = 604_800;

export const Id = z.string().min(1).max(300);
export const Ids = z.array(Id).max(MAX_NAMES);

/** A whole number of seconds or metres from 0; endless is undefined. */
export const Bounded = z
  .number()
  .min(0, "It must not be below 0.")
  .refine((value) => value >= ENDLESS || Number.isInteger(value), "It must be a whole number.")
  .transform((value) => (value >= ENDLESS ? undefined : value))
  .openapi({ type: "integer", format: "int64" });

export const Seconds = z
  .int()
  .min(0, "It must not be below 0.")
  .max(ENDLESS - 1);
export const Duration = z
  .int()
  .min(0, "It must not be below 0.")
  .max(MAX_DURATION_S, "It must not be over a week (604800).");
export const Amounts = z
  .array(z.int().min(0, "It must not be below 0.").max(1_000_000_000))
  .max(20)
  .default([0]);
/** The engine's doubles lose nothing worth saying beyond these. */
export const Rate = z.number().min(0, "It must not be below 0.").max(1_000_000_000);
export const Factor = z.number().min(0.01, "It must be at least 0.01.").max(100);

/** Present, but whatever it holds: refused by name before anything is made of it. */
export const Refused = z.unknown().optional();
