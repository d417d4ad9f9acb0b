import { expect, test } from "vitest";
import { microsecondsEach } from "./microseconds-each.ts";

test("even the shortest turn does the work once", async () => {
  let done = 0;
  const turn = microsecondsEach(() => done++);
  expect(await turn(0)).toBeGreaterThanOrEqual(0);
  expect(done).toBe(1);
});

test("a turn goes on until its time is over", async () => {
  let done = 0;
  await microsecondsEach(() => done++)(5);
  expect(done).toBeGreaterThan(1);
});
