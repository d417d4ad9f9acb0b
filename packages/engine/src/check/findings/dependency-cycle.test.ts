import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import { foundBy } from "../testing/found-by.ts";
import { choice, dependency, step } from "../testing/short-inputs.ts";
import { dependencyCycle } from "./dependency-cycle.ts";

describe("a dependency cycle", () => {
  const all = [step("a", [choice("x", ["p", "q"])]), step("b", [choice("y", ["r", "s"])])];
  const found = (...texts: string[]) =>
    foundBy(dependencyCycle, buildDefinition({ steps: all, dependencies: texts.map(dependency) })).map(
      ({ at, related }) => [at, related],
    );

  it("is found once for all its members, which are named in the document's order", () => {
    expect(found("b.y.r SHOW_IF a.x.q", "a.x.q HIDE_IF b.y.s", "b.y.s DISABLE_IF b.y.r")).toEqual([
      ["a.x.q", ["a.x.q", "b.y.r", "b.y.s"]],
    ]);
  });

  it("may run over an option's set, or over one thing alone", () => {
    expect(found("a.x SHOW_IF a.x.q")).toEqual([["a.x", ["a.x", "a.x.q"]]]);
    expect(found("a.x.q SHOW_IF a.x.q")).toEqual([["a.x.q", ["a.x.q"]]]);
  });

  it("is not closed by REQUIRE_IF", () => {
    expect(found("a.x.p SHOW_IF a.x.q", "a.x.q REQUIRE_IF a.x.p", "b.y REQUIRE_IF b.y.r")).toEqual([]);
  });

  it("is not two things that look at a third", () => {
    expect(found("a.x.p SHOW_IF a.x.q", "b.y.r SHOW_IF a.x.q", "b.y.r SHOW_IF a.x.p")).toEqual([]);
  });
});
