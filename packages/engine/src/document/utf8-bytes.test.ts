import fc from "fast-check";
import { expect, it } from "vitest";
import { utf8Bytes } from "./utf8-bytes.ts";

it("counts bytes as an encoder makes them", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

it.each([
  ["a", 1],
  ["é", 2],
  ["€", 3],
  ["😀", 4],
  ["\ud83d", 3],
  ["\ude00\ud83d", 6],
])("counts %j as %i", (text, bytes) => {
  expect(utf8Bytes(text)).toBe(bytes);
});
