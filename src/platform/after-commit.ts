import type { Context, Effect } from "./context.ts";

/**
 * Has `effect` started once the transaction is committed, and never if it is rolled back: for what
 * cannot be taken back, such as a mail. Nobody waits for it; whoever needs a promise kept across a
 * crash publishes an event instead.
 *
 * @throws Error outside a transaction
 */
export function afterCommit(ctx: Context, effect: Effect): void {
  if (ctx.effects === undefined) throw new Error("afterCommit belongs inside a transaction.");
  ctx.effects.push(effect);
}

/** Starts what a transaction that has just committed left to do; failures are logged only. */
export function startEffects(ctx: Context, effects: readonly Effect[]): void {
  for (const effect of effects) {
    const work = effect().catch((error: unknown) => {
      ctx.log("error", "work after a commit failed", { error });
    });
    ctx.outlive?.(work);
  }
}
