import { expect, test } from "vitest";
import { leadOf } from "./lead-of.ts";

const here = { now: new Date("2026-11-21T12:00:00Z"), timeZone: "UTC", locale: "en-IN" };
const queue = (waiting: number, active: number, failed: number) => ({ waiting, active, failed });

test.each([
  [[], "All work in the background is done."],
  [[queue(0, 0, 0), queue(0, 0, 0)], "All work in the background is done."],
  [[queue(1, 0, 0)], "Of the work in the background 1 waits to be done."],
  [[queue(2, 1, 0), queue(3, 1, 0)], "Of the work in the background 2 are being done and 5 wait to be done."],
  [[queue(0, 0, 1)], "1 failed and waits for you. All other work is done."],
  [[queue(234_567, 0, 0)], "Of the work in the background 2,34,567 wait to be done."],
  [[queue(0, 1, 12)], "Of the work in the background 1 is being done. 12 failed and wait for you."],
])("%j is told as: %s", (queues, says) => expect(leadOf(queues, here)).toBe(says));
