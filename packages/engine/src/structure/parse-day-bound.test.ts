import { describe, expect, it } from "vitest";
import { daysBetween } from "./days-between.ts";
import { parseDayBound } from "./parse-day-bound.ts";

describe("the bound of a date", () => {
  it.each([
    ["1970-01-02", { days: 1 }],
    ["2024-02-29", { days: 19_782 }],
    ["today", { days: 0, sinceToday: true }],
    ["today+30d", { days: 30, sinceToday: true }],
    ["today-0d", { days: 0, sinceToday: true }],
    ["today-1d", { days: -1, sinceToday: true }],
  ])("%s is a day or is counted from today", (text, bound) => {
    expect(parseDayBound(text)).toEqual(bound);
  });

  it.each(["2023-02-29", "2023-00-10", "2023-1-1", "12023-01-01", "tomorrow", "today+d", "today+1w", ""])(
    "%j is none",
    (text) => {
      expect(parseDayBound(text)).toEqual({ days: Number.NaN });
    },
  );

  it("is before or after another of its kind, and cannot be compared with one of the other", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("today+3d", "today-1d")).toBe(-4);
    expect(daysBetween("today", "2024-03-01")).toBeNaN();
    expect(daysBetween("2024-03-01", "today")).toBeNaN();
  });
});
