import { expect, test } from "vitest";
import { closest } from "./closest.ts";

const commands = ["start", "migrate", "seed", "sql", "doctor", "help"];

test.each([
  ["strat", "start"],
  ["migrat", "migrate"],
  ["doktor", "doctor"],
  ["sqll", "sql"],
])("%s is close to %s", (word, meant) => expect(closest(word, commands)).toBe(meant));

test.each(["", "x", "serve", "walk"])("%j is close to none", (word) => expect(closest(word, commands)).toBeNull());
