import { expect, test } from "vitest";
import { openPlaces } from "./open-places.ts";

test.each([
  ["193.0.6.139", "NL"],
  ["81.2.69.142", "GB"],
  ["::ffff:193.0.6.139", "NL"],
  ["127.0.0.1", null],
  ["10.1.2.3", null],
  ["not an address", null],
  [null, null],
])("the country of %s is %s", (address, country) => {
  expect(openPlaces(null).locate(address).country).toBe(country);
});

test("a file that is not there, or is no such file, is said at once and in a sentence", () => {
  expect(() => openPlaces("/nowhere/places.mmdb")).toThrow(
    /^GEOIP_FILE names \/nowhere\/places\.mmdb, which cannot be used/,
  );
  expect(() => openPlaces(import.meta.filename)).toThrow(/should be a MaxMind DB file\.$/);
});
