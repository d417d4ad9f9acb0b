import { expect, it } from "vitest";
import { daysInWords } from "./days-in-words.ts";

it("tells the days of a wizard by week, the last one first", () => {
  const days = Array.from({ length: 30 }, (_, index) => ({
    starts: index === 29 ? 5 : 1,
    completions: index < 2 ? 1 : 0,
  }));
  expect(daysInWords(days)).toBe(
    "Last 7 days: 11 started, 0 completed; 7 days before: 7 started, 0 completed; 7 days before: 7 started, 0 completed; " +
      "7 days before: 7 started, 0 completed; first days: 2 started, 2 completed.",
  );
});
