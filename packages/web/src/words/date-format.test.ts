import { expect, it } from "vitest";
import { dateFormat } from "./date-format.ts";

const inZone = (timeZone: string) => dateFormat("en-GB", { timeStyle: "short", timeZone });

it("makes a format once, and another for another zone", () => {
  const noon = new Date("2026-11-21T12:00:00Z");
  const oslo = inZone("Europe/Oslo");
  expect(inZone("Europe/Oslo")).toBe(oslo);
  expect(oslo.format(noon)).toBe("13:00");
  expect(inZone("Asia/Kathmandu").format(noon)).toBe("17:45");
});

it("does not keep all that somebody may ask for", () => {
  const oslo = inZone("Europe/Oslo");
  for (const zone of Intl.supportedValuesOf("timeZone")) inZone(zone);
  expect(inZone("Europe/Oslo")).not.toBe(oslo);
});
