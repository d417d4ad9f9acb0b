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
  ["Q1w2E3r4T5y6U7i8!", "tried first"],
  ["LiverpoolFC 2026 2026", "tried first"],
  ["Boardwalk 1234567", "common word"],
  ["password1234567", "common word"],
  ["iloveyou1234567", "common word"],
  ["1234567password", "common word"],
  ["2026!Password!2026", "common word"],
  ["P4ssw0rd!1234567", "common word"],
  ["pa$$word_1234567", "common word"],
  ["$unsh1ne20262026", "common word"],
  ["hell0 0123456789", "common word"],
  ["p-a-s-s-w-o-r-d-1-2-3", "common word"],
  ["Dragon2026Dragon2026!", "common word"],
  ["passwordP4SSW0RD", "common word"],
  ["Administrator!!1", "common word"],
  ["Winters123456789", "name or address"],
  ["ada.winters@halyard.example", "name or address"],
  ["Winters-Halyard-2026", "name or address"],
])("%s is guessed early", async (password, why) => {
  expect(await whyGuessable(password, ada)).toMatch(new RegExp(why));
});

test.each([
  "tide pools at noon",
  "winters are long up here",
  "γλυκό νερό στη θάλασσα",
  "a long enough phrase",
  "dragon summer password hotel",
  "my password is seventeen otters",
  "master of tide tables 1871",
  "testimony 48 lanterns",
  "83-4017-tx-99-20561",
  "x9!Kf2#pQ7@zL4$m",
])("%s is not", async (password) => {
  expect(await whyGuessable(password, ada)).toBeNull();
});

test("a name counts whole where its parts are too short to count", async () => {
  const pat = { email: "p@people.example", name: "Bo Lee" };
  expect(await whyGuessable("Bo Lee 12345678901", pat)).toMatch(/name or address/);
  expect(await whyGuessable("Pat Ferry 123456", { ...pat, name: "Pat Ferry" })).toMatch(/name or address/);
});
