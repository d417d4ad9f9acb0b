import { expect, it } from "vitest";
import { countryName } from "./country-name.ts";

it.each([
  ["NO", "Norway"],
  ["XX", null],
  ["no", null],
  ["", null],
  ["NORWAY", null],
  [null, null],
])("%j is %j", (code, name) => {
  expect(countryName(code)).toBe(name);
});
