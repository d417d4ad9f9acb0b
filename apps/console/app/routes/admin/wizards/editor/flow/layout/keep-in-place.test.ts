import { expect, it } from "vitest";
import type { FlowLayout } from "./flow-layout.ts";
import { keepInPlace } from "./keep-in-place.ts";

const layout = (places: Record<string, [x: number, y: number]>): FlowLayout => ({
  boxes: new Map(Object.entries(places).map(([key, [x, y]]) => [key, { x, y, width: 10, height: 10 }])),
  lines: new Map([["a>", [{ x: 5, y: 10 }]]]),
});

it("leaves what was there where it was, as far as most of it stays together", () => {
  const before = layout({ a: [0, 0], b: [0, 50], c: [0, 100] });
  const next = layout({ a: [200, 0], b: [200, 50], new: [0, 50], c: [250, 100] });
  const kept = keepInPlace(next, before);
  expect([...kept.boxes].map(([key, { x, y }]) => `${key} ${x} ${y}`)).toEqual([
    "a 0 0",
    "b 0 50",
    "new -200 50",
    "c 50 100",
  ]);
  expect(kept.lines.get("a>")).toEqual([{ x: -195, y: 10 }]);
});

it("is as it comes where there was nothing before", () => {
  const next = layout({ a: [200, 0] });
  expect(keepInPlace(next, null)).toBe(next);
  expect(keepInPlace(next, layout({ other: [0, 0] }))).toBe(next);
});
