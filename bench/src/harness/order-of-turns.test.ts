import { expect, test } from "vitest";
import { orderOfTurns } from "./order-of-turns.ts";

test("each round begins with the next one and leaves nobody out", () => {
  const turns = [0, 1, 2, 3].map((round) => orderOfTurns(["a", "b", "c"], round).join(""));
  expect(turns).toEqual(["abc", "bca", "cab", "abc"]);
});
