import { expect, test } from "vitest";
import { JoinInput } from "../join/join.input.ts";
import { ResetPasswordInput } from "./reset-password.input.ts";
import { SetPasswordInput } from "./set-password.input.ts";

const joining = { name: "Ada", email: "ada@people.test", way: "password" };
const PLACES: [string, (password: string) => boolean][] = [
  ["a reset", (password) => ResetPasswordInput.safeParse({ password }).success],
  ["the page for a password", (password) => SetPasswordInput.safeParse({ password }).success],
  ["joining", (password) => JoinInput.safeParse({ ...joining, password }).success],
];

test.each(PLACES)("%s takes 15 to 128 characters, of whatever kind", (_, isTaken) => {
  const lengths = [0, 14, 15, 64, 128, 129, 1_000];
  for (const character of ["a", "7", " ", "é", "雨", "🌊"]) {
    expect(lengths.filter((length) => isTaken(character.repeat(length)))).toEqual([15, 64, 128]);
  }
});

test.each(PLACES)("%s counts what is put together of two signs as the one that is seen", (_, isTaken) => {
  expect([isTaken("e\u0301".repeat(14)), isTaken("e\u0301".repeat(15))]).toEqual([false, true]);
});
