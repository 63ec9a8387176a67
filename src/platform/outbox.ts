import type { Context } from "./context.ts";
import { newId } from "./ids.ts";
import { EVENTS, send } from "./jobs/queues.ts";

/** Something that happened, for contexts downstream. */
export interface News {
  /** `lease.signed`: the thing and what became of it. */
  readonly type: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Publishes news in the verb's own transaction; each consumer gets it at least once. */
export async function publish(ctx: Context, news: News): Promise<void> {
  const id = newId();
  await ctx.db
    .insertInto("platform.event")
    .values({
      id,
      type: news.type,
      organisationId: "organisationId" in ctx.actor ? ctx.actor.organisationId : null,
      subjectId: news.subjectId,
      payload: JSON.stringify(news.payload),
    })
    .execute();
  await send(ctx, EVENTS, { eventId: id });
}
