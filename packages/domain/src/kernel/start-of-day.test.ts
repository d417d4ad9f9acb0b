import { expect, test } from "vitest";
import { dayAfter, startOfDay } from "./start-of-day.ts";

test.each([
  ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "Europe/Berlin", "2026-03-29T22:00:00.000Z"],
  ["2026-11-01", "America/New_York", "2026-11-01T04:00:00.000Z"],
  ["2026-07-01", "Asia/Kathmandu", "2026-06-30T18:15:00.000Z"],
  ["2026-07-01", "UTC", "2026-07-01T00:00:00.000Z"],
  // Clocks in Santiago jump from midnight to one.
  ["2026-09-06", "America/Santiago", "2026-09-06T04:00:00.000Z"],
  // And fall back from midnight to eleven the evening before.
  ["2026-04-05", "America/Santiago", "2026-04-05T04:00:00.000Z"],
])("%s begins in %s at %s", (day, zone, moment) => {
  expect(startOfDay(day, zone).toISOString()).toBe(moment);
});

test("the day after the last of a month, a year and a February", () => {
  expect(["2026-01-31", "2026-12-31", "2028-02-28"].map(dayAfter)).toEqual(["2026-02-01", "2027-01-01", "2028-02-29"]);
});
