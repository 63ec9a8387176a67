import type { Actor, Context } from "./context.ts";
import { AppError } from "./errors.ts";

/** A caller that belongs to an organisation. */
export type Member = Extract<Actor, { organisationId: string }>;

/** @throws AppError `unauthenticated` if nobody is signed in */
export function actingMember(ctx: Context): Member {
  if (ctx.actor.kind === "person" || ctx.actor.kind === "key") return ctx.actor;
  throw new AppError("unauthenticated", "Sign in, or send an API key as a bearer token.");
}

/** The organisation every query of a verb is scoped by. */
export function actingOrganisation(ctx: Context): string {
  return actingMember(ctx).organisationId;
}
