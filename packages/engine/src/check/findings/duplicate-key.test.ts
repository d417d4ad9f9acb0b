import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import { placesOf } from "../testing/found-by.ts";
import { choice, step } from "../testing/short-inputs.ts";
import { duplicateKey } from "./duplicate-key.ts";

describe("a duplicate key", () => {
  const places = (...steps: ReturnType<typeof step>[]) => placesOf(duplicateKey, buildDefinition({ steps }));

  it("is found once, however often it stands there", () => {
    expect(places(step("a"), step("a"), step("b"), step("a"))).toEqual(["a"]);
    expect(places(step("a", [choice("x", ["p", "p", "q", "p", "q"])]))).toEqual(["a.x.p", "a.x.q"]);
    expect(places(step("a", [choice("x", ["p"]), choice("y", ["p"]), choice("x", ["q"])]))).toEqual(["a.x"]);
  });

  it("counts what is inactive", () => {
    expect(places(step("a"), step("a", [], { active: false }))).toEqual(["a"]);
  });

  it("is not one under another parent", () => {
    expect(places(step("a", [choice("x", ["p"]), choice("y", ["p"])]), step("x", [choice("x", ["p"])]))).toEqual([]);
  });

  it("is not looked for in what has one", () => {
    expect(places(step("a"), step("a", [choice("x", ["p", "p"])]))).toEqual(["a"]);
  });
});
