import { expect, it } from "vitest";
import { followIds } from "./follow-ids.ts";

const ids = () => {
  let count = 0;
  return () => String(++count);
};

it.each([
  ["keeps what is there", ["a", "b", "c"], ["1", "2", "3"]],
  ["follows what was renamed", ["a", "x", "c"], ["1", "2", "3"]],
  ["follows what was moved", ["c", "a", "b"], ["3", "1", "2"]],
  ["knows what is new", ["a", "x", "b", "c"], ["1", "4", "2", "3"]],
  ["forgets what is gone", ["a", "c"], ["1", "3"]],
  ["takes one for another nowhere else", ["x", "a", "c"], ["4", "1", "3"]],
  ["takes no two for two others", ["x", "y", "c"], ["4", "5", "3"]],
])("%s", (_what, keys, expected) => {
  const newId = ids();
  const before = followIds(new Map(), ["a", "b", "c"], newId);
  expect([...followIds(before, keys, newId).values()]).toEqual(expected);
});
