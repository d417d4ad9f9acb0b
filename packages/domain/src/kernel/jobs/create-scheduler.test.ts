import { expect, test } from "vitest";
import { z } from "zod";
import { createMovableClock } from "../../testing/index.ts";
import { Unavailable } from "../errors.ts";
import { createScheduler } from "./create-scheduler.ts";
import type { Job } from "./job.ts";

const HOUR = 3_600_000;
const hourly: Job = {
  name: "hourly",
  data: z.object({}),
  attempts: 1,
  pauseSeconds: 1,
  expireSeconds: 60,
  schedule: "0 * * * *",
  run: async () => undefined,
};
const nextHour = (_: string, moment: Date) => new Date((Math.floor(moment.getTime() / HOUR) + 1) * HOUR);

test("what is due and could not be filed, because the database was away, is filed by the next pass", async () => {
  const clock = createMovableClock();
  let isAway = false;
  const scheduler = createScheduler({
    jobs: [hourly],
    clock,
    dueAfter: nextHour,
    async put() {
      if (isAway) throw new Unavailable();
    },
  });
  await scheduler.file();
  const due = scheduler.nextDue();
  clock.advance(HOUR);

  isAway = true;
  await expect(scheduler.file()).rejects.toThrow(Unavailable);
  expect(scheduler.nextDue()).toEqual(due);

  isAway = false;
  expect(await scheduler.file()).toBe(1);
  expect(await scheduler.file()).toBe(0);
});
