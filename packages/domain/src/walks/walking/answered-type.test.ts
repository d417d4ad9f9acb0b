import { expect, test } from "vitest";
import { answeredType } from "./answered-type.ts";

test.each([
  ["permit.png", "image/png", "image/png"],
  ["PERMIT.PNG", "image/png", "image/png"],
  ["page.png", "application/octet-stream", null],
  ["permit.pdf", "image/png", null],
  ["list.csv", "application/octet-stream", "text/csv"],
  ["list.csv", "image/png", "image/png"],
  ["a.php", "application/octet-stream", "application/octet-stream"],
  ["constructor", "image/png", "image/png"],
  ["a.constructor", "image/png", "image/png"],
])("%s with bytes of %s counts as %s", (name, sniffed, type) => {
  expect(answeredType(name, sniffed)).toBe(type);
});
