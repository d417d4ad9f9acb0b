import { hostname } from "node:os";
import { createJobs, type JobTools } from "@boardwalk/domain/jobs";
import { openJobRunner } from "@boardwalk/domain/kernel";
import { reactions } from "@boardwalk/domain/reactions";
import type { System } from "../system.ts";

/** Below a person's patience for what was told and missed; far above what an idle machine would notice. */
const LOOK_EVERY_MILLISECONDS = 30_000;
const BEAT_EVERY_MILLISECONDS = 30_000;
const AFTER_TROUBLE_MILLISECONDS = 2_000;

export interface Worker {
  /** Lets what runs finish within the time, and hands back what does not. */
  stop(withinMilliseconds: number): Promise<void>;
}

/** Does background work whenever the database tells of some, or some comes due. */
export async function startWorker(system: System, tools: JobTools): Promise<Worker> {
  const { database, log } = system;
  let stopped = false;
  let wake: () => void = () => undefined;
  let told = false;
  const nudge = () => {
    told = true;
    wake();
  };
  const runner = await openJobRunner({
    database,
    surroundings: system.surroundings,
    jobs: createJobs(tools),
    reactions,
    name: `${hostname()} ${process.pid}`,
    isAlone: database.kind === "embedded",
    wake: nudge,
  });
  const link = await database.jobsLink();
  const listening = await link.listen("boardwalk_work", nudge);

  const rest = async (milliseconds: number) => {
    if (told || stopped) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    wake = resolve;
    await promise;
    clearTimeout(timer);
  };
  const work = async () => {
    while (!stopped) {
      told = false;
      try {
        while (!stopped && (await runner.pass()) > 0);
        const seconds = await runner.dueInSeconds();
        await rest(Math.min(LOOK_EVERY_MILLISECONDS, Math.ceil((seconds ?? Infinity) * 1000)));
      } catch (error) {
        log.warn({ error }, "background work waits for the database");
        told = false;
        await rest(AFTER_TROUBLE_MILLISECONDS);
      }
    }
  };
  const working = work();
  const beating = setInterval(() => {
    runner.beat().catch((error: unknown) => log.warn({ error }, "a worker could not say that it lives"));
  }, BEAT_EVERY_MILLISECONDS);

  return {
    async stop(withinMilliseconds) {
      stopped = true;
      wake();
      clearInterval(beating);
      await working;
      await runner
        .stop(withinMilliseconds)
        .catch((error: unknown) => log.warn({ error }, "a worker did not stop cleanly"));
      await listening.close();
    },
  };
}
