import { expect, it } from "vitest";
import { visible } from "./visible.ts";

it.each([
  ["wizards/wéb 祭.json", "wizards/wéb 祭.json"],
  ["a\u001b[2Jb\n", "a\\u{1b}[2Jb\\u{a}"],
  ["\u009b1m\u007f", "\\u{9b}1m\\u{7f}"],
  ["\u202etxt\u2028", "\\u{202e}txt\\u{2028}"],
])("shows %j as it may stand on a terminal", (name, shown) => {
  expect(visible(name)).toBe(shown);
});
