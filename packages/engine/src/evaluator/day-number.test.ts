import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "./day-number.ts";

describe("dayNumber", () => {
  it("counts days from 1970-01-01, over leap years and back", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2000-03-01")).toBe(11_017);
    expect(dayNumber("1969-12-31")).toBe(-1);
  });

  it.each([
    "2027-02-29",
    "2027-02-30",
    "2027-13-01",
    "2027-00-10",
    "2027-04-31",
    "2027-1-1",
    "27-01-01",
    " 2027-01-01",
    "2027-01-01T00:00",
    "",
    "__proto__",
    20270101,
    null,
    undefined,
  ])("knows no day %j", (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  it("gives each day's text back", () => {
    for (const day of ["0001-01-01", "1900-02-28", "2028-02-29", "9999-12-31"])
      expect(dayText(dayNumber(day))).toBe(day);
  });
});
