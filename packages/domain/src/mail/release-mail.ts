import { z } from "zod";
import { type Job, recordEvent } from "../kernel/index.ts";
import type { MailTransport } from "./mail-transport.ts";

const AT_ONCE = 500;

/** Asks again for what should have been delivered long ago: a job was lost, or there was nobody to send until now. */
export function releaseMail(transport: MailTransport | null): Job {
  return {
    name: "release-mail",
    data: z.object({}),
    attempts: 1,
    pauseSeconds: 60,
    expireSeconds: 60,
    atOnce: 1,
    schedule: "*/10 * * * *",
    async run({ database, surroundings }) {
      if (transport === null) return;
      await database.withJobs(surroundings, async (ctx) => {
        const late = await ctx.em.execute<{ id: string; user_id: string | null }[]>(
          `update outgoing_mail set due_at = now() + interval '2 hours' where id in (
             select id from outgoing_mail where state = 'waiting' and due_at <= now()
             order by due_at limit ${AT_ONCE} for update skip locked)
           returning id, user_id`,
        );
        for (const mail of late)
          recordEvent(ctx, "mail.queued", mail.user_id === null ? {} : { userId: mail.user_id }, { mailId: mail.id });
        await ctx.em.flush();
      });
    },
  };
}
