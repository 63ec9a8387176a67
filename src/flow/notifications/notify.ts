import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import type { Event } from "../../platform/jobs/work.ts";
import { wordsOf } from "./texts.ts";

/**
 * Tells both parties of a hold or lease what became of it: once in their inbox, and at least once
 * by mail to their administrators. Bears being told the same event twice.
 */
export async function notify(ctx: Context, event: Event): Promise<void> {
  const words = wordsOf(event.type, event.payload);
  const parties = event.payload.parties;
  if (!words || !Array.isArray(parties)) return;
  for (const organisationId of new Set(parties.map(String))) {
    await ctx.db
      .insertInto("flow.notification")
      .values({
        id: newId(),
        organisationId,
        eventId: event.id,
        type: event.type,
        subjectId: event.subjectId,
        payload: JSON.stringify(event.payload),
      })
      .onConflict((conflict) => conflict.constraint("notification_once").doNothing())
      .execute();
    await mailOnce(ctx, event.id, organisationId, words);
  }
}

async function mailOnce(
  ctx: Context,
  eventId: string,
  organisationId: string,
  words: { title: string; text: string },
): Promise<void> {
  const due = await ctx.db
    .selectFrom("flow.notification")
    .select("id")
    .where("eventId", "=", eventId)
    .where("organisationId", "=", organisationId)
    .where("mailedAt", "is", null)
    .executeTakeFirst();
  if (!due) return;
  const administrators = await ctx.db
    .selectFrom("trust.membership as membership")
    .innerJoin("trust.person as person", "person.id", "membership.personId")
    .innerJoin("trust.organisation as organisation", "organisation.id", "membership.organisationId")
    .select("person.email")
    // Invented parties have nobody to write to; their inbox tells the same.
    .where("organisation.demo", "=", false)
    .where("membership.organisationId", "=", organisationId)
    .where("membership.role", "=", "admin")
    .execute();
  for (const { email } of administrators) {
    await ctx.ports.mail.send({ to: email, subject: words.title, text: words.text });
  }
  await ctx.db
    .updateTable("flow.notification")
    .set((eb) => ({ mailedAt: eb.fn<Date>("now") }))
    .where("id", "=", due.id)
    .execute();
}
