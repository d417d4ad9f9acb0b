import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../check/check.ts";
import type { Definition } from "../definition.ts";
import type { FindingCode } from "../finding.ts";
import { arbitraryWizard } from "../testing/arbitrary-wizard.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { DefinitionInput } from "../testing/definition-input.ts";
import { runs } from "../testing/runs.ts";
import { applyCommand } from "./apply-command.ts";
import { fixesFor } from "./fixes-for.ts";

const choice = (key: string, options: readonly string[], more = {}) =>
  ({ key, type: "SINGLE", options: options.map((option) => ({ key: option })), ...more }) as const;

const CASES: readonly [FindingCode, DefinitionInput, readonly string[]][] = [
  [
    "unknown-reference",
    { steps: [{ key: "first" }, { key: "second", name: "Second" }], flow: [{ from: "first", to: "secnod" }] },
    ["Use Second", "Remove the rule"],
  ],
  [
    "unknown-reference",
    {
      steps: [{ key: "first" }, { key: "old", name: "Old", active: false }],
      flow: [{ from: "first", to: "old" }],
    },
    ["Take Old out of the archive", "Remove the rule"],
  ],
  [
    "unknown-reference",
    {
      steps: [{ key: "first", sets: [choice("kind", ["boat"]), choice("roof", ["tent"], { required: false })] }],
      dependencies: [{ target: "first.roof", on: "first.kind.baot", type: "SHOW_IF" }],
    },
    ["Use boat", "Remove it"],
  ],
  ["no-steps", {}, ["Add a step"]],
  ["no-steps", { steps: [{ key: "first", active: false }] }, ["Take first out of the archive", "Add a step"]],
  [
    "unreachable-step",
    { steps: [{ key: "first" }, { key: "lost" }, { key: "last" }], flow: [{ from: "first", to: "last" }] },
    ["Offer it after first", "Archive it"],
  ],
  [
    "flow-cycle",
    { steps: [{ key: "first" }, { key: "last" }], flow: [{ from: "last", to: "first" }] },
    ["Remove the rule from last to first"],
  ],
  [
    "dependency-cycle",
    {
      steps: [{ key: "first", sets: [choice("one", ["a"]), choice("two", ["b"])] }],
      dependencies: [
        { target: "first.one", on: "first.two.b", type: "SHOW_IF" },
        { target: "first.two", on: "first.one.a", type: "SHOW_IF" },
      ],
    },
    ["Let one not look at b"],
  ],
  [
    "forward-dependency",
    {
      steps: [
        { key: "first", sets: [{ key: "note", type: "TEXT_INPUT" }] },
        { key: "middle" },
        { key: "last", sets: [choice("kind", ["boat"])] },
      ],
      dependencies: [{ target: "first.note", on: "last.kind.boat", type: "SHOW_IF" }],
    },
    ["Move last in front of first", "Remove it"],
  ],
  [
    "bad-condition",
    {
      steps: [{ key: "first", sets: [{ key: "guests", type: "TEXT_INPUT" }] }, { key: "last" }],
      flow: [{ from: "first", to: "last", when: 'answers.first.gests == "many"' }],
    },
    ["Use guests", "Remove the rule"],
  ],
  [
    "missing-condition",
    { steps: [{ key: "first" }, { key: "last" }], flow: [{ from: "first", to: "last", type: "CONDITIONAL" }] },
    ["Follow it always", "Remove the rule"],
  ],
  [
    "rule-option-elsewhere",
    {
      steps: [{ key: "first", sets: [choice("kind", ["boat"])] }, { key: "middle" }, { key: "last" }],
      flow: [{ from: "middle", to: "last", option: "first.kind.boat" }],
    },
    ["Ask for boat in a condition", "Remove the rule"],
  ],
  ["impossible-set", { steps: [{ key: "first", sets: [choice("kind", [])] }] }, ["Add an option", "Do not require it"]],
  [
    "impossible-set",
    { steps: [{ key: "first", sets: [choice("kind", ["a", "b"], { type: "MULTIPLE", min: 3 })] }] },
    ["Ask for 2 at least", "Do not require it"],
  ],
  [
    "impossible-set",
    { steps: [{ key: "first", sets: [choice("kind", ["a", "b"], { min: 2 })] }] },
    ["Let several be chosen", "Ask for one at least"],
  ],
  [
    "impossible-set",
    { steps: [{ key: "first", sets: [choice("kind", ["a", "b"], { type: "MULTIPLE", min: 2, max: 1 })] }] },
    ["Allow up to 2", "Ask for 1 at least"],
  ],
  [
    "impossible-set",
    {
      steps: [{ key: "first", sets: [{ key: "n", type: "TEXT_INPUT", rules: { format: "number", min: 9, max: 2 } }] }],
    },
    ["Exchange its limits", "Do not require it"],
  ],
  [
    "impossible-set",
    {
      steps: [{ key: "first", sets: [{ key: "day", type: "DATE_PICKER", rules: { min: "today+9d", max: "today" } }] }],
    },
    ["Exchange its limits", "Do not require it"],
  ],
  [
    "bad-pattern",
    { steps: [{ key: "first", sets: [{ key: "n", type: "TEXT_INPUT", rules: { pattern: "(" } }] }] },
    ["Remove the pattern"],
  ],
  [
    "too-many-steps",
    { steps: [{ key: "first" }, { key: "last" }], settings: { maxSteps: 1 } },
    ["Allow 2 steps", "Allow any number"],
  ],
  [
    "never-visible",
    {
      steps: [
        {
          key: "first",
          sets: [
            choice("kind", [], { options: [{ key: "off", disabled: true }, { key: "on" }] }),
            choice("roof", ["a"]),
          ],
        },
      ],
      dependencies: [{ target: "first.roof.a", on: "first.kind.off", type: "SHOW_IF" }],
    },
    ["Show it always"],
  ],
  [
    "sometimes-impossible",
    {
      steps: [{ key: "first", sets: [choice("kind", ["boat", "bus"]), choice("roof", ["tent"])] }],
      dependencies: [{ target: "first.roof.tent", on: "first.kind.boat", type: "SHOW_IF" }],
    },
    ["Always offer tent", "Do not require it"],
  ],
  [
    "shadowed-rule",
    {
      steps: [{ key: "first", sets: [choice("kind", ["boat", "bus"])] }, { key: "middle" }, { key: "last" }],
      flow: [
        { from: "first", to: "middle" },
        { from: "first", to: "last", option: "first.kind.boat" },
      ],
    },
    ["Try it before the other", "Remove the rule"],
  ],
  [
    "sometimes-unseen-dependency",
    {
      steps: [
        { key: "first" },
        { key: "middle", sets: [choice("kind", ["boat"])] },
        { key: "last", sets: [{ key: "note", type: "TEXT_INPUT" }] },
      ],
      flow: [{ from: "first", to: "last", type: "OPTIONAL" }],
      dependencies: [{ target: "last.note", on: "middle.kind.boat", type: "SHOW_IF" }],
    },
    ["Remove it"],
  ],
];

describe("what takes a finding away", () => {
  it.each(CASES)("is offered for %s", (code, input, labels) => {
    const definition = buildDefinition(input);
    const finding = check(definition).find((one) => one.code === code);
    expect(finding).toBeDefined();
    const fixes = finding ? fixesFor(definition, finding) : [];
    expect(fixes.map(({ label }) => label)).toEqual(labels);
    for (const { command } of fixes) {
      const after = applied(definition, command);
      expect(check(after).filter((one) => one.code === code && one.at === finding?.at)).toEqual([]);
    }
  });

  it("is a command that can be done, whatever was drawn, and leaves one finding less", () => {
    fc.assert(
      fc.property(arbitraryWizard(), (input) => {
        const definition = buildDefinition(input);
        for (const finding of check(definition)) {
          const count = (draft: Definition) => check(draft).filter(({ code }) => code === finding.code).length;
          for (const { command } of fixesFor(definition, finding))
            expect(count(applied(definition, command))).toBeLessThan(count(definition));
        }
      }),
      runs(150),
    );
  });
});

function applied(definition: Definition, command: Parameters<typeof applyCommand>[1]): Definition {
  const done = applyCommand(definition, command);
  if (!done.ok) throw new Error(done.refusal.message);
  return done.definition;
}
