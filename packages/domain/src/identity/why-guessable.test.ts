import { expect, test } from "vitest";
import { whyGuessable } from "./why-guessable.ts";

const ada = { email: "ada.winters@halyard.example", name: "Ada Winters" };

test.each([
  ["aaaaaaaaaaaaaaaa", "repeats"],
  ["walkwalkwalkwalk", "repeats"],
  ["abcabcabcabcabcab", "repeats"],
  ["1234567890123456", "repeats|follows"],
  ["QwertyUiopAsdfgh", "follows"],
  ["zyxwvutsrqponml", "follows"],
  ["correct horse battery staple", "tried first"],
  ["This is my password!", "tried first"],
  ["walk-the-boards", "tried first"],
  ["ada.winters@halyard.example", "name or address"],
  ["Winters-Halyard-2026", "name or address"],
])("%s is guessed early", (password, why) => {
  expect(whyGuessable(password, ada)).toMatch(new RegExp(why));
});

test.each([
  "tide pools at noon",
  "winters are long up here",
  "γλυκό νερό στη θάλασσα",
  "a long enough phrase",
  "x9!Kf2#pQ7@zL4$m",
])("%s is not", (password) => {
  expect(whyGuessable(password, ada)).toBeNull();
});
