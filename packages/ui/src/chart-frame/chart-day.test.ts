import { expect, test } from "vitest";
import { chartDay } from "./chart-day.ts";

test("a day has its id, a short name for the axis and a whole one", () => {
  expect(chartDay("2026-11-03")).toEqual({ id: "2026-11-03", label: "3 Nov", name: "Tuesday 3 November" });
  expect(chartDay("2028-02-29").name).toBe("Tuesday 29 February");
});
