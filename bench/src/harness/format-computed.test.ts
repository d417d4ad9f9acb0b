import { expect, test } from "vitest";
import { formatComputed } from "./format-computed.ts";

test("the tables say figures, ratios and growth, and which goals are met", () => {
  const text = formatComputed({
    kind: "computed",
    name: "sums",
    title: "Adding numbers",
    about: ["On paper."],
    questions: [
      {
        title: "All of them",
        unit: "µs",
        sizesOf: "numbers",
        figures: [
          { name: "by head", size: 10, figure: 1.2345, ratio: 1, growth: null },
          { name: "by head", size: 1_000, figure: 12_345.6, ratio: 1, growth: 10_000 },
          { name: "by hand", size: 10, figure: 123.4, ratio: 99.96, growth: null },
        ],
        goals: [
          {
            says: "by hand next to by head at 10",
            figure: { name: "by hand", size: 10 },
            against: { name: "by head", size: 10 },
            bound: "at least",
            limit: 2_000,
            ratio: 99.96,
            met: false,
          },
        ],
      },
    ],
  });
  expect(text).toBe(`Adding numbers
  On paper.

All of them

  µs at so many numbers     10    1,000
  by head                 1.23   12,346
  by hand                  123
  by hand ÷ by head        100
  by head: growth                10,000
  by hand: growth

  missed  by hand next to by head at 10 at least 2,000: 100
`);
});
