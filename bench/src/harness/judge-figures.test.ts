import { expect, test } from "vitest";
import type { FigureGoal } from "./computation.ts";
import { judgeFigures } from "./judge-figures.ts";

const figures = [
  { name: "fast", size: 10, rounds: [2, 4, 2] },
  { name: "slow", size: 10, rounds: [20, 48, 10] },
];
const goal: FigureGoal = {
  says: "slow against fast",
  figure: { name: "slow", size: 10 },
  against: { name: "fast", size: 10 },
  bound: "at least",
  limit: 10,
};

test("a goal is judged by the median of what each round said by itself", () => {
  expect(judgeFigures([goal, { ...goal, limit: 10.1 }], figures)).toMatchObject([
    { ratio: 10, met: true },
    { ratio: 10, met: false },
  ]);
});

test("an upper bound is met at its number and missed above it", () => {
  const most = { ...goal, bound: "at most" } as const;
  expect(judgeFigures([most, { ...most, limit: 9 }], figures).map(({ met }) => met)).toEqual([true, false]);
});

test("a goal may bound a figure itself", () => {
  expect(judgeFigures([{ ...goal, against: 1, bound: "at most", limit: 20 }], figures)).toMatchObject([
    { ratio: 20, met: true },
  ]);
});

test("a goal about what was not measured is a mistake and says so", () => {
  expect(() => judgeFigures([{ ...goal, against: { name: "fast", size: 20 } }], figures)).toThrow("“fast” at 20");
});
