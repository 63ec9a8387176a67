import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { layoutOf } from "./queries.ts";
import type { Layout, LayoutResult } from "./schema.ts";
import { toLayout } from "./to-layout.ts";

/** @throws AppError `not_found` if the calling organisation searched no such layout */
export async function getLayout(ctx: Context, id: string): Promise<Layout> {
  const row = await layoutOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return toLayout(row);
}

/**
 * A layout whose search has ended, so that ranks mean the same from now on.
 *
 * @throws AppError `not_found` if the calling organisation searched no such layout
 * @throws AppError `conflict` while its search runs, or if it ended without a result
 */
export async function finishedLayout(
  ctx: Context,
  id: string,
): Promise<Layout & { readonly result: LayoutResult }> {
  const layout = await getLayout(ctx, id);
  const { result, state } = layout;
  if (result !== null && state !== "queued" && state !== "running") return { ...layout, result };
  throw new AppError("conflict", `The search has no final result; its job is ${state}.`, {
    params: { state },
  });
}
