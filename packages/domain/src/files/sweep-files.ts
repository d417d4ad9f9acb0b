import { z } from "zod";
import type { Job } from "../kernel/index.ts";
import type { FileStore } from "./file-store.ts";
import { sweepStore } from "./sweep-store.ts";

/** Takes away, once an hour, what the store holds and nobody owns. */
export function sweepFiles(store: FileStore): Job {
  return {
    name: "sweep-files",
    data: z.object({}),
    attempts: 2,
    pauseSeconds: 300,
    expireSeconds: 1_800,
    atOnce: 1,
    schedule: "40 * * * *",
    async run({ database, surroundings, signal }) {
      const { clock, log } = surroundings;
      const transaction: Parameters<typeof sweepStore>[0]["transaction"] = (work) => {
        signal.throwIfAborted();
        return database.withJobs(surroundings, work);
      };
      const swept = await sweepStore({ store, now: clock.now(), log, transaction });
      if (swept.orphans + swept.unfinished > 0) log.info({ ...swept }, "files that nobody owns were swept");
    },
  };
}
