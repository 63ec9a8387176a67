import type { Context } from "../../platform/context.ts";

/**
 * How a mail says where to go on. The secret stands behind `#`, which browsers send to nobody. The
 * host of the request is never used: whoever asks for a mail could choose where its link leads.
 */
export function mailedLink(ctx: Context, page: "invitation" | "reset", token: string): string {
  return ctx.publicUrl === undefined
    ? `Open the page /${page} of the exchange and enter this code:\n\n    ${token}`
    : `Open this page:\n\n    ${ctx.publicUrl.replace(/\/$/, "")}/${page}#token=${token}`;
}
