import { expect, test } from "vitest";
import { guesser } from "./guesser.ts";
import { strengthInWords } from "./strength-in-words.ts";

const judged = (password: string) => strengthInWords(password, guesser.check(password, ["Ada", "Winters"]).score);

test("counts down to what is long enough, and says the last one alone", () => {
  expect(judged("walk").words).toBe("11 characters more.");
  expect(judged("fourteen signs").words).toBe("1 character more.");
});

test("what is guessed soon is weak, what is not is good", () => {
  for (const weak of ["passwordpassword", "boardwalkboardwalk", "winterswinters1", "123456789012345"]) {
    expect([weak, judged(weak).tone]).toEqual([weak, "weak"]);
  }
  expect(judged("tide pools at noon with lanterns").tone).toBe("good");
});
