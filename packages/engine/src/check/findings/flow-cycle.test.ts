import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgesOf } from "../../structure/edges-of.ts";
import { existingWizard } from "../../structure/existing-wizard.ts";
import { buildDefinition } from "../../testing/build-definition.ts";
import { foundBy } from "../testing/found-by.ts";
import { choice, rule, step, steps } from "../testing/short-inputs.ts";
import { flowCycle } from "./flow-cycle.ts";

describe("flow cycles", () => {
  const asking = step("b", [choice("again", ["yes", "no"])]);

  it("are found once, with their steps and a walk that goes round", () => {
    const flow = [rule("c", "b", { when: "total > 0" })];
    expect(foundBy(flowCycle, buildDefinition({ steps: steps("a b c d"), flow }))).toMatchObject([
      { at: "b", related: ["b", "c"], witness: { steps: ["a", "b", "c", "b"] } },
    ]);
  });

  it("may be one step that leads to itself", () => {
    const flow = [rule("b", "b", { option: "b.again.yes" })];
    expect(foundBy(flowCycle, buildDefinition({ steps: [...steps("a"), asking], flow }))).toMatchObject([
      { at: "b", related: ["b"], witness: { steps: ["a", "b", "b"] } },
    ]);
  });

  it("are not invented of a rule that stands behind one that is always taken", () => {
    const flow = [rule("b", "c"), rule("b", "a", { priority: -1 })];
    expect(foundBy(flowCycle, buildDefinition({ steps: steps("a b c"), flow }))).toEqual([]);
  });

  it("are not invented of two ways to one step", () => {
    const flow = [rule("a", "c", { when: "total > 0" }), rule("b", "d", { type: "OPTIONAL" })];
    expect(foundBy(flowCycle, buildDefinition({ steps: steps("a b c d"), flow }))).toEqual([]);
  });

  it("are not found where no walk comes", () => {
    const flow = [rule("a", "d"), rule("c", "b")];
    expect(foundBy(flowCycle, buildDefinition({ steps: steps("a b c d"), flow }))).toEqual([]);
  });

  it("are not made by inactive rules or steps", () => {
    const flow = [rule("b", "a", { active: false }), rule("x", "a")];
    const definition = buildDefinition({ steps: [...steps("a b"), step("x", [], { active: false })], flow });
    expect(foundBy(flowCycle, definition)).toEqual([]);
  });

  it("have witnesses that follow edges from the first step and end where they began to go round", () => {
    const places = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const rules = fc.array(fc.record({ from: places, to: places, isOptional: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(rules, (random) => {
        const flow = random.map(({ from, to, isOptional }) =>
          rule(from, to, isOptional ? { type: "OPTIONAL" } : { when: "total > 0" }),
        );
        const definition = buildDefinition({ steps: steps("a b c d e f"), flow });
        const wizard = existingWizard(definition);
        for (const { at, related = [], witness } of foundBy(flowCycle, definition)) {
          const walk = witness?.steps ?? [];
          expect(walk[0]).toBe("a");
          expect(at).toBe(related[0]);
          expect(walk.at(-1)).toBe(at);
          expect(walk.filter((key) => key === at)).toHaveLength(2);
          expect(related).toEqual(expect.arrayContaining(walk.slice(walk.indexOf(at ?? ""))));
          for (const [place, key] of walk.slice(1).entries()) {
            const before = wizard.stepByKey.get(walk[place] ?? "");
            expect(before && edgesOf(wizard, before).map(({ definition: { key: to } }) => to)).toContain(key);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
