import { z } from "zod";
import type { Job } from "../kernel/index.ts";

/** That a mail went out is told for a month; what never did, or is kept in a trial, goes then too. */
export const forgetMail: Job = {
  name: "forget-mail",
  data: z.object({}),
  attempts: 3,
  pauseSeconds: 60,
  expireSeconds: 300,
  atOnce: 1,
  schedule: "40 3 * * *",
  async run({ database, surroundings }) {
    await database.withJobs(surroundings, ({ em }) =>
      em.execute(
        `delete from outgoing_mail where state <> 'waiting' and created_at < now() - interval '30 days'
           and coalesce(hold_until < now() - interval '30 days', true)`,
      ),
    );
  },
};
