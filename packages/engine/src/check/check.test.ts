import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import type { Definition } from "../definition.ts";
import { evaluate } from "../evaluator/evaluate.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { arbitraryDefinition } from "../testing/index.ts";
import { runs } from "../testing/runs.ts";
import { check } from "./check.ts";
import { finders } from "./finders.ts";
import { choice, dependency, rule, step, steps } from "./testing/short-inputs.ts";

describe("check", () => {
  it("finds nothing in a wizard that is right", () => {
    const definition = buildDefinition({
      steps: [step("a", [choice("x", ["p", "q"])]), ...steps("b"), step("c", [choice("y", ["r", "s"])])],
      flow: [rule("a", "c", { option: "a.x.p" })],
      dependencies: [dependency("c.y.r SHOW_IF a.x.q")],
    });
    expect(check(definition)).toEqual([]);
  });

  it("gives errors first, and then what only may go wrong", () => {
    const definition = buildDefinition({
      steps: [step("a", [choice("x", ["p"], { min: 2 })]), ...steps("b c")],
      flow: [rule("a", "c"), rule("a", "b"), rule("a", "moon")],
      settings: { maxSteps: 2 },
    });
    expect(check(definition).map(({ code, severity }) => [code, severity])).toEqual([
      ["unknown-reference", "error"],
      ["unreachable-step", "error"],
      ["impossible-set", "error"],
      ["too-many-steps", "error"],
      ["shadowed-rule", "warning"],
    ]);
  });

  it("has one finder for each code, the errors before the warnings", () => {
    expect(new Set(finders.map(({ code }) => code)).size).toBe(finders.length);
    expect(finders).toHaveLength(17);
    const severities = finders.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
  });

  it("says one plain sentence of every finding, the same each time, and never throws", () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const findings = check(definition);
        expect(check(definition)).toEqual(findings);
        for (const { message } of findings) {
          const withoutNames = message.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "X");
          expect(withoutNames).toMatch(/^[A-Z0-9](?:[^.\n]|\.(?=\S))*\.$/);
          expect(message.length, message).toBeLessThanOrEqual(240);
        }
      }),
      runs(600),
    );
  });

  it("calls nothing never visible that random answers make visible", () => {
    fc.assert(
      fc.property(arbitraryDefinition(), fc.infiniteStream(fc.nat(50)), (definition, choices) => {
        const never = check(definition).flatMap(({ code, at }) => (code === "never-visible" && at !== null ? at : []));
        if (never.length === 0) return;
        const { sets, options } = evaluate(compile(definition), randomWalk(definition, choices));
        for (const at of never) expect({ ...sets, ...options }[at]?.visible ?? false).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("shows answers that leave a required set without an answer", () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const program = compile(definition);
        for (const { code, at, witness } of check(definition)) {
          if (code !== "sometimes-impossible" || !witness || at?.startsWith(`${firstStep(definition)}.`) !== true)
            continue;
          const { options, sets } = evaluate(program, witness);
          const set = sets[at];
          const left = Object.entries(options).filter(
            ([key, { visible, disabled }]) => key.startsWith(`${at}.`) && visible && !disabled,
          );
          expect(set?.visible).toBe(true);
          expect(left.length).toBeLessThan(Math.max(1, leastOf(definition, at)));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("comes to an end on a chain of 5,000 steps that all look back, and on one great circle of them", () => {
    const all = Array.from({ length: 5_000 }, (_, at) => step(`s${at}`, [choice("x", ["p", "q"])]));
    const dependencies = all.slice(1).map((_, at) => dependency(`s${at + 1}.x.p SHOW_IF s${at}.x.p`));
    expect(check(buildDefinition({ steps: all, dependencies }))).toEqual([]);
    const round = buildDefinition({ steps: all, flow: [rule("s4999", "s0", { option: "s4999.x.q" })], dependencies });
    expect(check(round).map(({ code, related }) => [code, related?.length])).toEqual([["flow-cycle", 5_000]]);
  });
});

function firstStep({ steps: all }: Definition): string | undefined {
  return all.find(({ active }) => active)?.key;
}

function leastOf({ steps: all }: Definition, at: string): number {
  const found = all
    .filter(({ active }) => active)
    .flatMap(({ key, sets }) => sets.filter((set) => set.active && `${key}.${set.key}` === at));
  return found[0]?.min ?? 0;
}

/** Names options here and there, and says "continue" everywhere. */
function randomWalk({ steps: all }: Definition, choices: fc.Stream<number>) {
  const answers: Record<string, string | string[]> = {};
  for (const { key, sets } of all)
    for (const { key: setKey, type, options } of sets) {
      const [pick = 0] = choices.take(1);
      const option = options[pick % (options.length + 1)];
      if (option) answers[`${key}.${setKey}`] = type === "MULTIPLE" ? [option.key] : option.key;
    }
  return { answers, submitted: all.map(({ key }) => key) };
}
