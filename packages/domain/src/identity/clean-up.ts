import { z } from "zod";
import type { Job } from "../kernel/index.ts";

/** Sessions, links and limits that ended are kept a while for whoever asks, and then forgotten. */
export const cleanUp: Job = {
  name: "clean-up",
  data: z.object({}),
  attempts: 3,
  pauseSeconds: 60,
  expireSeconds: 300,
  atOnce: 1,
  schedule: "5 * * * *",
  async run({ database, surroundings }) {
    await database.withJobs(surroundings, ({ em }) => em.execute("select public.cleanup_expired_sessions()"));
  },
};
