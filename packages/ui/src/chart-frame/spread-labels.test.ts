import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

test("labels that stand apart stay where they are", () => {
  expect(spreadLabels([100, 20, 60], 16, 200)).toEqual([100, 20, 60]);
});

test("those that would touch are moved down, in their order", () => {
  expect(spreadLabels([60, 50, 52], 16, 200)).toEqual([82, 50, 66]);
});

test("none goes below the lowest: those above make room", () => {
  expect(spreadLabels([198, 199, 200], 16, 200)).toEqual([168, 184, 200]);
});
