import { describe, expect, test } from "vitest";
import { chartGeometry } from "./chart-geometry.ts";
import type { ChartData } from "./chart-series.ts";

const data = (counts: readonly number[]): ChartData => ({
  unit: "day",
  series: [{ key: "starts", label: "Starts", one: "start", many: "starts" }],
  points: counts.map((starts, index) => ({ id: `${index}`, label: `${index}`, name: `${index}`, values: { starts } })),
});

describe.each(["lines", "bars"] as const)("%s", (kind) => {
  test("the point under each point's own place is that point, on a desk and on a phone", () => {
    for (const width of [320, 1_200]) {
      const { x, nearest } = chartGeometry(data([3, 5, 8, 13]), kind, width);
      expect([0, 1, 2, 3].map((index) => nearest(x(index)))).toEqual([0, 1, 2, 3]);
    }
  });

  test("beside the chart the first and the last point are nearest", () => {
    const { nearest } = chartGeometry(data([3, 5, 8]), kind, 600);
    expect([nearest(-50), nearest(5_000)]).toEqual([0, 2]);
  });

  test("one single point stands in the middle", () => {
    const { x, left, right, nearest } = chartGeometry(data([3]), kind, 600);
    expect(x(0)).toBe((left + right) / 2);
    expect(nearest(0)).toBe(0);
  });
});

test("counts stand between the axis and the top, and nothing at all on the axis", () => {
  const { y, top, bottom } = chartGeometry(data([0, 107]), "lines", 600);
  expect(y(0)).toBe(bottom);
  expect(y(107)).toBeGreaterThan(top);
  expect(chartGeometry(data([0, 0]), "lines", 600).y(0)).toBe(bottom);
});

test("the counts beside the chart have room for each of their digits", () => {
  for (const most of [1, 100, 1_000_000]) {
    const { left, ticks } = chartGeometry(data([0, most]), "lines", 600);
    expect(left - 12, `${most}`).toBeGreaterThanOrEqual(7 * (ticks.at(-1) ?? 0).toLocaleString("en").length);
  }
});
