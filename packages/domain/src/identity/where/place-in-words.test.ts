import { describe, expect, it } from "vitest";
import { placeInWords } from "./place-in-words.ts";

const nowhere = { network: "unknown", country: null, city: null } as const;

describe("placeInWords", () => {
  it.each([
    [{ network: "public", country: "NO", city: "Bergen" }, "Bergen, Norway"],
    [{ network: "public", country: "PL" }, "Poland"],
    [{ network: "public", country: "PL", sameNetwork: true }, "Poland"],
    [{ network: "public", country: "ZZ" }, "Place unknown"],
    [{ network: "public", sameNetwork: true }, "Same network as this device"],
    [{ network: "private", sameNetwork: true }, "Same network as this device"],
    [{ network: "private" }, "A private network"],
    [{ network: "this-machine", sameNetwork: true }, "The computer that Boardwalk runs on"],
    [{}, "Place unknown"],
  ] as const)("%o is %s", (where, words) => {
    expect(placeInWords({ ...nowhere, ...where })).toBe(words);
  });
});
