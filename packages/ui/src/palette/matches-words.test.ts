import { expect, test } from "vitest";
import { matchesWords } from "./matches-words.ts";

test("every word that was typed must occur, in any order", () => {
  expect(matchesWords("Login history Account", "acc hist")).toBe(true);
  expect(matchesWords("Login history Account", "hist sessions")).toBe(false);
});

test("case and accents make no difference", () => {
  expect(matchesWords("Gdańsk", "GDAN")).toBe(true);
});

test("nothing typed finds all", () => {
  expect(matchesWords("Sessions", " ")).toBe(true);
});
