import { expect, it } from "vitest";
import { lineMiddle, linePath } from "./line-path.ts";

it("draws what is upright straight, and what goes aside as a curve that begins and ends upright", () => {
  expect(
    linePath([
      { x: 10, y: 0 },
      { x: 10, y: 50 },
    ]),
  ).toBe("M10 0L10 50");
  expect(
    linePath([
      { x: 10, y: 0 },
      { x: 30.04, y: 40 },
      { x: 30.04, y: 90 },
    ]),
  ).toBe("M10 0C10 20 30 20 30 40L30.04 90".replace("30.04 90", "30 90"));
  expect(linePath([])).toBe("");
});

it("draws what leads back around, and lets it leave and arrive upright", () => {
  const path = linePath([
    { x: 0, y: 100 },
    { x: 60, y: 100 },
    { x: 60, y: 0 },
    { x: 0, y: 0 },
  ]);
  expect(path.startsWith("M0 100Q0 114 ")).toBe(true);
  expect(path.endsWith("Q0 -14 0 -7L0 0")).toBe(true);
});

it("finds room for words where a way is longest upright", () => {
  const bends = [
    { x: 0, y: 0 },
    { x: 40, y: 20 },
    { x: 40, y: 120 },
    { x: 0, y: 140 },
  ];
  expect(lineMiddle(bends)).toEqual({ x: 40, y: 70 });
  expect(lineMiddle([{ x: 5, y: 7 }])).toEqual({ x: 5, y: 7 });
});
