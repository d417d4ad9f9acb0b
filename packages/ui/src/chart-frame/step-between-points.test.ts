import { expect, test } from "vitest";
import { stepBetweenPoints } from "./step-between-points.ts";

test.each([
  ["ArrowLeft", 10, 9],
  ["ArrowRight", 10, 11],
  ["ArrowRight", 29, 29],
  ["ArrowLeft", 0, 0],
  ["PageDown", 10, 3],
  ["PageDown", 3, 0],
  ["PageUp", 25, 29],
  ["Home", 10, 0],
  ["End", 10, 29],
  ["Enter", 10, null],
  ["Tab", 10, null],
])("%s leads from point %i of 30 to %s", (key, at, to) => {
  expect(stepBetweenPoints(key, at, 30)).toBe(to);
});
