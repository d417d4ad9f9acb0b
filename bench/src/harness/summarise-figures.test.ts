import { expect, test } from "vitest";
import type { Question } from "./computation.ts";
import { summariseFigures } from "./summarise-figures.ts";

const module = new URL("file:///nowhere.ts");
const question: Question = {
  title: "Adding",
  unit: "µs",
  sizesOf: "numbers",
  contenders: [{ name: "by head", module, sizes: [10, 100] }],
  goals: [],
};

test("each figure stands next to the first contender's and next to its own at the size before", () => {
  const { figures } = summariseFigures(
    question,
    [
      { name: "by head", size: 10, rounds: [1, 2, 3] },
      { name: "by head", size: 100, rounds: [10, 10, 30] },
      { name: "by hand", size: 100, rounds: [20, 40, 60] },
    ],
    [],
  );
  expect(figures).toEqual([
    { name: "by head", size: 10, figure: 2, ratio: 1, growth: null },
    { name: "by head", size: 100, figure: 10, ratio: 1, growth: 10 },
    { name: "by hand", size: 100, figure: 40, ratio: 2, growth: null },
  ]);
});

test("where the first contender was not measured there is nothing to stand next to", () => {
  const { figures } = summariseFigures(
    question,
    [
      { name: "by head", size: 10, rounds: [1] },
      { name: "by hand", size: 100, rounds: [20] },
    ],
    [],
  );
  expect(figures[1]?.ratio).toBeNull();
});
