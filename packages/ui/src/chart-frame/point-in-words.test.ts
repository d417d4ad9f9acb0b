import { expect, test } from "vitest";
import { chartDay } from "./chart-day.ts";
import type { ChartData, ChartPoint } from "./chart-series.ts";
import { pointInWords } from "./point-in-words.ts";

const first: ChartPoint = { ...chartDay("2026-11-03"), values: { starts: 1_107, done: 1 }, before: 1 };
const last: ChartPoint = { ...chartDay("2026-11-04"), values: { starts: 0, done: 0 } };
const data: ChartData = {
  unit: "day",
  series: [
    { key: "starts", label: "Starts", one: "start", many: "starts" },
    { key: "done", label: "Completions", one: "completion", many: "completions" },
  ],
  points: [first, last],
  before: "30 days before",
  unfinished: "today so far",
  marks: { [first.id]: "v12 published" },
};

test("a point says its day, its counts, what was before and what happened", () => {
  expect(pointInWords(first, data)).toEqual({
    name: "Tuesday 3 November",
    counts: "1,107 starts, 1 completion",
    before: "1 start 30 days before",
    mark: "v12 published",
  });
});

test("the last point says that it is not whole, and nothing of what is not known", () => {
  expect(pointInWords(last, data)).toEqual({
    name: "Wednesday 4 November, today so far",
    counts: "0 starts, 0 completions",
    before: null,
    mark: null,
  });
});

test("numbers are written as whoever looks at them writes them", () => {
  const many = { ...first, values: { starts: 1_234_567, done: 0 }, before: 100_000 };
  expect(pointInWords(many, { ...data, locale: "en-IN" })).toMatchObject({
    counts: "12,34,567 starts, 0 completions",
    before: "1,00,000 starts 30 days before",
  });
});
