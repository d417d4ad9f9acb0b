import { expect, it } from "vitest";
import { greetingAt } from "./greeting-at.ts";

it.each([
  ["2026-11-21T04:59:00Z", "UTC", "Hello"],
  ["2026-11-21T05:00:00Z", "UTC", "Good morning"],
  ["2026-11-21T12:00:00Z", "UTC", "Good afternoon"],
  ["2026-11-21T18:00:00Z", "UTC", "Good evening"],
  ["2026-11-21T18:00:00Z", "America/Los_Angeles", "Good morning"],
  ["2026-11-21T00:00:00Z", "UTC", "Hello"],
])("at %s in %s it says %s", (now, timeZone, words) => {
  expect(greetingAt({ now: new Date(now), timeZone })).toBe(words);
});
