import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import type { RuleInput } from "../../testing/definition-input.ts";
import { foundBy, placesOf } from "../testing/found-by.ts";
import { choice, dependency, option, rule, step } from "../testing/short-inputs.ts";
import { unknownReference } from "./unknown-reference.ts";

describe("an unknown reference", () => {
  const all = [
    step("basics", [choice("kind", ["indoor", option("online", { active: false })])]),
    step("crew", [choice("size", ["few", "many"], { active: false })]),
    step("later", [], { active: false }),
  ];
  const ofRules = (...flow: RuleInput[]) => foundBy(unknownReference, buildDefinition({ steps: all, flow }));
  const ofDependencies = (...texts: string[]) =>
    foundBy(unknownReference, buildDefinition({ steps: all, dependencies: texts.map(dependency) }));

  it("of a rule names each that is unknown, and what may have been meant", () => {
    const [found, ...others] = ofRules(rule("basic", "moon", { option: "basics.kind.indor" }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ at: "basic", rule: 0 });
    expect(found?.message).toContain('"basic", which does not exist (did you mean "basics"?)');
    expect(found?.message).toContain('"moon", which does not exist and');
    expect(found?.message).toContain('did you mean "basics.kind.indoor"?');
  });

  it("may be to what is inactive, or stands in what is", () => {
    expect(ofRules(rule("crew", "later"))[0]?.message).toContain('the step "later", which is inactive');
    const [on, target] = ofDependencies(
      "basics.kind SHOW_IF basics.kind.online",
      "crew.size HIDE_IF basics.kind.indoor",
    );
    expect(on).toMatchObject({ at: "basics.kind", dependency: 0 });
    expect(on?.message).toContain('the option "basics.kind.online", which is inactive');
    expect(target?.message).toContain('the set "crew.size", which is inactive');
  });

  it("of a dependency is one for both of its ends", () => {
    const found = ofDependencies("crew.nope SHOW_IF basics.kind.indoors");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ at: "crew.nope", dependency: 0 });
    expect(found[0]?.message).toContain(
      '"basics.kind.indoors", which does not exist (did you mean "basics.kind.indoor"?)',
    );
  });

  it("is not one of an inactive rule, or to what there is", () => {
    expect(
      ofRules(rule("basics", "moon", { active: false }), rule("basics", "crew", { option: "basics.kind.indoor" })),
    ).toEqual([]);
    expect(ofDependencies("basics.kind SHOW_IF basics.kind.indoor")).toEqual([]);
  });

  it("is no prototype's property", () => {
    expect(ofRules(rule("constructor", "__proto__"))).toHaveLength(1);
    expect(ofDependencies("basics.__proto__ SHOW_IF basics.kind.constructor")).toHaveLength(1);
  });

  it("is found for each of many, however many keys there are", () => {
    const options = Array.from({ length: 10_000 }, (_, at) => `option_${at}`);
    const flow = Array.from({ length: 10_000 }, (_, at) => rule("a", "a", { option: `a.x.opting_${at}` }));
    expect(
      placesOf(unknownReference, buildDefinition({ steps: [step("a", [choice("x", options)])], flow })),
    ).toHaveLength(10_000);
  });
});
