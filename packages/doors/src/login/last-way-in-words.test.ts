import { expect, test } from "vitest";
import { lastWayInWords } from "./last-way-in-words.ts";

const nameOf = (provider: string) => (provider === "google" ? "Google" : null);

test.each([
  [{ method: "password", provider: null }, "You used your password here last."],
  [{ method: "magic_link", provider: null }, "You used a link by mail here last."],
  [{ method: "oauth", provider: "google" }, "You used Google here last."],
  [{ method: "oauth", provider: "gone" }, "You used another account here last."],
  [{ method: "oauth", provider: null }, "You used another account here last."],
] as const)("%j: %s", (way, words) => {
  expect(lastWayInWords(way, nameOf)).toBe(words);
});
