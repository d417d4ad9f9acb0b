import { z } from "zod";
import type { Job } from "../kernel/index.ts";

/** Sessions, links and limits that ended are kept a while for whoever asks, and then forgotten; so are guests who cannot come back. */
export const cleanUp: Job = {
  name: "clean-up",
  data: z.object({}),
  attempts: 3,
  pauseSeconds: 60,
  expireSeconds: 300,
  atOnce: 1,
  schedule: "5 * * * *",
  async run({ database, surroundings }) {
    await database.withJobs(surroundings, async ({ em }) => {
      await em.execute("select public.cleanup_expired_sessions()");
      await em.execute("select auth.forget_guests()");
    });
  },
};
