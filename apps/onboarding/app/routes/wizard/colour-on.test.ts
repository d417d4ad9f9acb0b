import { expect, test } from "vitest";
import { colourOn } from "./colour-on.ts";

test.each([
  ["#000000", "white"],
  ["#ffffff", "black"],
  ["#0b6469", "white"],
  ["#ffd400", "black"],
  ["#FF5500", "black"],
])("on %s it is %s", (ground, on) => {
  expect(colourOn(ground)).toBe(on);
});

test("what is no colour is not put into a page", () => {
  expect(["red", "#fff", "url(x)", "#12345g", ""].map(colourOn)).toEqual([null, null, null, null, null]);
});
