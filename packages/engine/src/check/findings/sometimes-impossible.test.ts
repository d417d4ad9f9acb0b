import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import type { SetInput } from "../../testing/definition-input.ts";
import { foundBy } from "../testing/found-by.ts";
import { choice, dependency, option, rule, step } from "../testing/short-inputs.ts";
import { sometimesImpossible } from "./sometimes-impossible.ts";

describe("a required set that dependencies may empty", () => {
  const first = step("a", [choice("x", ["p", "q"]), choice("more", ["m", "n"], { type: "MULTIPLE" })]);
  const wizard = (set: SetInput, ...texts: string[]) =>
    buildDefinition({ steps: [first, step("b", [set])], dependencies: texts.map(dependency) });
  const two = choice("y", ["r", "s"]);
  const places = (set: SetInput, ...texts: string[]) =>
    foundBy(sometimesImpossible, wizard(set, ...texts)).map(({ at }) => at);

  it("is found with the options that may be gone and answers that take them all away", () => {
    const [found] = foundBy(
      sometimesImpossible,
      wizard(two, "b.y.r HIDE_IF a.x.p", "b.y.s SHOW_IF a.x.q", "b.y.s DISABLE_IF a.more.m"),
    );
    expect(found).toMatchObject({ at: "b.y", related: ["b.y.r", "b.y.s"], witness: { answers: { "a.x": "p" } } });
  });

  it("has no answers to show where they are not easily had", () => {
    const [found] = foundBy(sometimesImpossible, wizard(two, "b.y.r HIDE_IF a.x.p", "b.y.s DISABLE_IF a.x.q"));
    expect(found).toMatchObject({ at: "b.y" });
    expect(found).not.toHaveProperty("witness");
    const shown = wizard(two, "b.y.r SHOW_IF a.x.p", "b.y.s SHOW_IF a.x.q");
    const routed = buildDefinition({ ...shown, flow: [rule("a", "b")] });
    expect(foundBy(sometimesImpossible, routed)[0]).not.toHaveProperty("witness");
  });

  it("names options of MULTIPLE sets as a list", () => {
    const texts = ["b.y.r HIDE_IF a.more.m", "b.y.s DISABLE_IF a.more.n"];
    expect(foundBy(sometimesImpossible, wizard(two, ...texts))[0]?.witness).toEqual({
      answers: { "a.more": ["m", "n"] },
    });
  });

  it("is one in which fewer than its min are sure to be left", () => {
    const three = (min: number) => choice("y", ["r", "s", "t"], { type: "MULTIPLE", min });
    expect(places(three(2), "b.y.r SHOW_IF a.x.p")).toEqual([]);
    expect(places(three(3), "b.y.r SHOW_IF a.x.p")).toEqual(["b.y"]);
    expect(places(choice("y", ["r", option("s", { disabled: true })]), "b.y.r HIDE_IF a.x.p")).toEqual(["b.y"]);
  });

  it("is not one with an option that nothing takes away, or that need not be answered", () => {
    expect(places(two, "b.y.r HIDE_IF a.x.p")).toEqual([]);
    expect(places(two, "b.y.r REQUIRE_IF a.x.p", "b.y.s REQUIRE_IF a.x.p", "b.y HIDE_IF a.x.q")).toEqual([]);
    expect(places(choice("y", ["r"], { required: false }), "b.y.r HIDE_IF a.x.p")).toEqual([]);
  });

  it("is not said again of an impossible set, or of one with a circle in it", () => {
    expect(places(choice("y", ["r"], { type: "MULTIPLE", min: 2 }), "b.y.r HIDE_IF a.x.p")).toEqual([]);
    expect(places(two, "b.y.r HIDE_IF b.y.s", "b.y.s HIDE_IF b.y.r")).toEqual([]);
    expect(places(choice("y", ["r"]), "b.y SHOW_IF b.y.r")).toEqual([]);
  });
});
