import { expect, test } from "vitest";
import { lastDayInWords } from "./last-day-in-words.ts";

const here = { now: new Date("2026-11-21T12:00:00Z"), timeZone: "UTC", locale: "en-IN" };

test("says figures as their reader writes them, and refusals that rise as bad", () => {
  const day = {
    people: 1_234_567,
    signedIn: 9,
    signIns: { now: 300_000, before: 100_000 },
    refusals: { now: 3, before: 1 },
  };
  expect(lastDayInWords(day, here)).toEqual({
    people: "12,34,567",
    signedIn: "9",
    signIns: { now: "3,00,000", change: { by: "+2,00,000", from: "1,00,000 the day before", is: "neither" } },
    refusals: { now: "3", change: { by: "+2", from: "1 the day before", is: "bad" } },
  });
});

test("fewer refusals are good, and as many no change", () => {
  const day = { people: 1, signedIn: 1, signIns: { now: 2, before: 2 }, refusals: { now: 1, before: 4 } };
  expect(lastDayInWords(day, here)).toMatchObject({
    signIns: { change: { by: "no change", is: "neither" } },
    refusals: { change: { by: "−3", is: "good" } },
  });
});
