import { expect, it } from "vitest";
import { sameAnswer } from "./same-answer.ts";

const given = (value: unknown, inputs: Record<string, string> = {}) => ({ value, inputs });

it.each([
  [given("a"), given("a"), true],
  [given(" "), given(null), true],
  [given([]), given(null), true],
  [given(["b", "a"]), given(["a", "b"]), true],
  [given("a\r\nb"), given("a\nb"), true],
  [given("a", { a: "x", b: "not chosen" }), given("a", { a: " x " }), true],
  [given("a", { a: "x" }), given("a", {}), false],
  [given("a"), given("b"), false],
  [given(["a"]), given(["a", "b"]), false],
])("%j and %j: %s", (one, other, same) => {
  expect(sameAnswer(one, other)).toBe(same);
});
