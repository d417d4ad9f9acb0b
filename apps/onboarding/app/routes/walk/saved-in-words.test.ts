import { describe, expect, it } from "vitest";
import { savedInWords } from "./saved-in-words.ts";

const here = { now: new Date("2026-11-21T11:30:00Z"), timeZone: "Europe/Oslo" };

describe("savedInWords", () => {
  it("says the time on the day itself, read on the clock of whoever walks", () => {
    expect(savedInWords(new Date("2026-11-21T11:04:00Z"), here)).toBe("Saved 12:04");
  });

  it("says the day of what was saved before", () => {
    expect(savedInWords(new Date("2026-11-18T22:04:00Z"), here)).toBe("Saved on Wednesday");
  });
});
