import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import { foundBy, placesOf } from "../testing/found-by.ts";
import { choice, dependency, option, step } from "../testing/short-inputs.ts";
import { neverVisible } from "./never-visible.ts";

describe("what is never visible", () => {
  const all = [
    step("a", [choice("x", ["p", "q", option("off", { disabled: true })])]),
    step("b", [choice("y", ["r", "s", "t"]), choice("z", ["u"])]),
  ];
  const wizard = (...texts: string[]) => buildDefinition({ steps: all, dependencies: texts.map(dependency) });
  const places = (...texts: string[]) => placesOf(neverVisible, wizard(...texts));

  it("is shown only by an option that hides it too", () => {
    expect(foundBy(neverVisible, wizard("b.y.r SHOW_IF a.x.p", "b.y.r HIDE_IF a.x.p"))).toMatchObject([
      { at: "b.y.r", related: ["a.x.p"], witness: { answers: { "a.x": "p" } } },
    ]);
  });

  it("is shown only by a disabled option, or by what is never visible itself", () => {
    expect(places("b.y.r SHOW_IF a.x.off", "b.y.s SHOW_IF b.y.r", "b.z SHOW_IF b.y.s")).toEqual([
      "b.y.r",
      "b.y.s",
      "b.z",
    ]);
  });

  it("is shown only by options of a set that is never visible", () => {
    expect(places("b.y SHOW_IF a.x.off", "b.z.u SHOW_IF b.y.t")).toEqual(["b.y", "b.z.u"]);
  });

  it("has each of its SHOW_IFs fail for a reason of its own", () => {
    const texts = ["b.y.r SHOW_IF a.x.p", "b.y.r HIDE_IF a.x.p", "b.y.r SHOW_IF a.x.off"];
    expect(places(...texts)).toEqual(["b.y.r"]);
    expect(places(...texts, "b.y.r SHOW_IF a.x.q")).toEqual([]);
  });

  it("is not what has another that shows it, or is hidden by another alone", () => {
    expect(places("b.y.r SHOW_IF a.x.p", "b.y.r HIDE_IF a.x.q", "b.y.s HIDE_IF a.x.p")).toEqual([]);
    expect(places("b.y.r SHOW_IF a.x.p", "b.y.s HIDE_IF a.x.p", "b.z REQUIRE_IF a.x.off")).toEqual([]);
  });

  it("is not said again of an option whose set is never visible but that has other trouble of its own", () => {
    expect(places("b.y SHOW_IF a.x.off", "b.y.r SHOW_IF a.x.p", "b.y.s HIDE_IF a.x.p")).toEqual(["b.y"]);
  });

  it("is not said of members of a circle, nor of what waits for them", () => {
    expect(places("b.y.r SHOW_IF b.y.s", "b.y.s SHOW_IF b.y.r", "b.z SHOW_IF b.y.r")).toEqual([]);
    expect(places("b.y.r SHOW_IF a.x.off", "b.y.r HIDE_IF b.y.r")).toEqual([]);
  });

  it("is found through long chains", () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `o${at}`);
    const chain = keys.slice(1).map((key, at) => dependency(`a.x.${key} SHOW_IF a.x.o${at}`));
    const steps = [step("a", [choice("x", [option("off", { disabled: true }), ...keys])])];
    const dependencies = [dependency("a.x.o0 SHOW_IF a.x.off"), ...chain];
    expect(placesOf(neverVisible, buildDefinition({ steps, dependencies }))).toHaveLength(20_000);
  });
});
