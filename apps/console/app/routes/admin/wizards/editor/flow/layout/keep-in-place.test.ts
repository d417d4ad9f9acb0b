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
  const kept = keepInPlace(next, before, null);
  expect([...kept.boxes].map(([key, { x, y }]) => `${key} ${x} ${y}`)).toEqual([
    "a 0 0",
    "b 0 50",
    "new -200 50",
    "c 50 100",
  ]);
  expect(kept.lines.get("a>")).toEqual([{ x: -195, y: 10 }]);
});

it("leaves what is looked at where it was, whatever the others do", () => {
  const before = layout({ a: [0, 0], b: [0, 50], c: [0, 100] });
  const next = layout({ a: [200, 0], b: [200, 50], c: [250, 100] });
  expect(keepInPlace(next, before, "c").boxes.get("c")).toMatchObject({ x: 0, y: 100 });
});

it("is as it comes where there was nothing before", () => {
  const next = layout({ a: [200, 0] });
  expect(keepInPlace(next, null, "a")).toBe(next);
  expect(keepInPlace(next, layout({ other: [0, 0] }), null)).toBe(next);
});
