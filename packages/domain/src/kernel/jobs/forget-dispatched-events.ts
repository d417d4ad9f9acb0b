import { z } from "zod";
import type { Job } from "./job.ts";

/** Events are a way to tell, not a history: what was told a month ago is told. */
export const forgetDispatchedEvents: Job = {
  name: "forget-dispatched-events",
  data: z.object({}),
  attempts: 3,
  pauseSeconds: 60,
  expireSeconds: 300,
  atOnce: 1,
  schedule: "20 3 * * *",
  async run({ database, surroundings }) {
    await database.withJobs(surroundings, ({ em }) =>
      em.execute("delete from events where dispatched_at < now() - interval '30 days'"),
    );
  },
};
