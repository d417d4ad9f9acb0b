import { expect, test } from "vitest";
import { askedBefore } from "./asked-before.ts";

const device = { type: "desktop", name: null, browser: "Firefox", os: "Linux" };

test("says device and place of what was written down", () => {
  expect(askedBefore({ device, place: { city: "Oslo", country: "NO" }, address: "51.174.1.1" })).toEqual({
    device: "Firefox on Linux",
    place: "Oslo, Norway",
  });
});

test("says as much as an older row has", () => {
  expect(askedBefore({ device: { browser: "Firefox" }, place: {}, address: null })).toEqual({
    device: "Firefox",
    place: null,
  });
  expect(askedBefore({ device: null, place: "?", address: null })).toMatchObject({ place: null });
});
