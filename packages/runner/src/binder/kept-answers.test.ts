import { expect, it } from "vitest";
import { readKept, writeKept } from "./kept-answers.ts";

const storageOf = (text: string | null) => ({ getItem: () => text });
const kept = { value: "Ida", inputs: {}, was: "0", at: 1_000 };

it("gives back what was kept", () => {
  const written: string[] = [];
  writeKept({ setItem: (_key, text) => written.push(text), removeItem: () => {} }, "walk", { "hull.name": kept });
  expect(readKept(storageOf(written[0] ?? null), "walk", 2_000)).toEqual({ "hull.name": kept });
});

it("forgets what is a month old", () => {
  expect(readKept(storageOf(JSON.stringify({ "hull.name": kept })), "walk", 31 * 86_400_000)).toEqual({});
});

it.each([null, "", "no JSON", "[]", "7", '"x"', "null", '{"a":1,"b":null,"c":{"value":1}}'])(
  "takes nothing from a storage that holds %j",
  (text) => {
    expect(readKept(storageOf(text), "walk", 0)).toEqual({});
  },
);

it("stays calm where a browser keeps nothing", () => {
  const refuse = () => {
    throw new Error("full");
  };
  expect(() => writeKept({ setItem: refuse, removeItem: refuse }, "walk", { "hull.name": kept })).not.toThrow();
  expect(readKept({ getItem: refuse }, "walk", 0)).toEqual({});
});
