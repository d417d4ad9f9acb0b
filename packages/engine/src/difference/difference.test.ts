import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import type { Definition } from "../definition.ts";
import { evaluate } from "../evaluator/evaluate.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { DefinitionInput } from "../testing/definition-input.ts";
import { describeChange } from "./describe-change.ts";
import { difference } from "./difference.ts";
import { honestWalk, wizardPair } from "./wizard-pair.fixture.ts";

const pairWithWalk = wizardPair.chain((pair) => honestWalk(pair.before).map((walk) => ({ ...pair, walk })));

describe("a walk that was begun before", () => {
  it("goes on where it is when the difference is safe", () => {
    const met = { safe: 0, "asks-again": 0, breaks: 0 };
    fc.assert(
      fc.property(pairWithWalk, ({ before, after, walk }) => {
        const { verdict } = difference(before, after);
        met[verdict] += 1;
        if (verdict !== "safe") return;
        const then = evaluate(compile(before), walk);
        const now = evaluate(compile(after), walk);
        expect(now.path.slice(0, then.path.length)).toEqual(then.path);
        for (const step of then.path) if (then.steps[step]?.done) expect(now.steps[step]).toEqual(then.steps[step]);
        if (then.complete) expect(now.complete).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(met.safe, met["asks-again"], met.breaks)).toBeGreaterThan(300);
  });

  it("loses no answer when it is asked again", () => {
    fc.assert(
      fc.property(wizardPair, ({ before, after }) => {
        if (difference(before, after).verdict !== "asks-again") return;
        const types = setTypes(after);
        for (const [key, type] of setTypes(before)) expect(types.get(key)).toBe(type);
      }),
    );
  });
});

it("finds nothing between a wizard and itself", () => {
  fc.assert(
    fc.property(wizardPair, ({ after }) => {
      expect(difference(after, structuredClone(after))).toEqual({ changes: [], verdict: "safe", reasons: [] });
    }),
  );
});

it("takes what is added one way for removed the other way, and has a sentence for it", () => {
  const opposite = new Map([
    ["added", "removed"],
    ["rule-added", "rule-removed"],
    ["dependency-added", "dependency-removed"],
  ]);
  const named = (changes: ReturnType<typeof difference>["changes"], side: "one" | "other") =>
    changes
      .flatMap((change) => {
        const kind = side === "one" ? change.kind : [...opposite].find(([, gone]) => gone === change.kind)?.[0];
        return "at" in change && kind !== undefined && opposite.has(kind) ? [`${kind} ${change.at}`] : [];
      })
      .sort();
  fc.assert(
    fc.property(wizardPair, ({ before, after }) => {
      const there = difference(before, after).changes;
      const back = difference(after, before).changes;
      expect(named(there, "one")).toEqual(named(back, "other"));
      for (const change of there) expect(describeChange(change)).toMatch(/^["A-Z].*\.$/);
    }),
  );
});

it("is plain data", () => {
  fc.assert(
    fc.property(wizardPair, ({ before, after }) => {
      const found = difference(before, after);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }),
  );
});

describe("the reasons", () => {
  const festival = {
    steps: [
      {
        key: "basics",
        sets: [{ key: "kind", type: "SINGLE", options: [{ key: "outdoor", price: "5.00" }, { key: "indoor" }] }],
      },
      { key: "crew", required: false },
    ],
    flow: [{ from: "basics", to: "crew", when: 'answers.basics.kind == "indoor"' }],
  } satisfies DefinitionInput;
  const before = buildDefinition(festival);
  const [basics, crew] = festival.steps;
  const because = (after: DefinitionInput, earlier = before) => {
    const { verdict, reasons } = difference(earlier, buildDefinition({ ...festival, ...after }));
    return [verdict, ...reasons.map(({ message }) => message)];
  };
  const withSet = (set: object) => ({
    steps: [
      { key: "basics", sets: [{ key: "kind", type: "SINGLE" as const, options: basics?.sets?.[0]?.options, ...set }] },
      crew ?? { key: "" },
    ],
  });

  it("say that totals change, which hinders nobody", () => {
    expect(because(withSet({ options: [{ key: "outdoor", price: "6.00" }, { key: "indoor" }] }))).toEqual([
      "safe",
      'Option "basics.kind.outdoor" costs 6.00 instead of 5.00, so totals change.',
    ]);
    expect(because(withSet({ options: [{ key: "outdoor", price: "5" }, { key: "indoor" }] }))).toEqual(["safe"]);
  });

  it("say that totals may lead elsewhere where a condition looks at them", () => {
    const flow = [{ from: "basics", to: "crew", when: "total > 5" }];
    const earlier = buildDefinition({ ...festival, flow });
    const options = [{ key: "outdoor", price: "6.00" }, { key: "indoor" }];
    expect(because({ ...withSet({ options }), flow }, earlier)).toEqual([
      "asks-again",
      'Option "basics.kind.outdoor" costs 6.00 instead of 5.00, and a condition looks at the total, so another way may lead on.',
    ]);
  });

  it("name what is gone", () => {
    expect(because({ steps: [{ key: "basics", sets: basics?.sets }], flow: [] })).toEqual([
      "breaks",
      'Step "crew" is gone, with whatever was answered on it.',
      'From step "basics" another way may lead on than before.',
    ]);
    expect(
      because({
        ...withSet({
          options: [
            { key: "outdoor", price: "5.00" },
            { key: "indoor", active: false },
          ],
        }),
      }),
    ).toEqual(["asks-again", 'Option "basics.kind.indoor" is gone, so whoever chose it chooses again.']);
  });

  it("name what can no longer be read, and the errors of the new wizard before all else", () => {
    const [verdict, error, changed] = because(withSet({ type: "TEXT_INPUT", options: [] }), before);
    expect(verdict).toBe("breaks");
    expect([error, changed]).toContain(
      'Set "basics.kind" is now TEXT_INPUT, so an answer to it can no longer be read.',
    );
    expect(because({ flow: [{ from: "crew", to: "basics" }] })[0]).toBe("breaks");
  });

  it("name what is stricter", () => {
    const steps = (rules: object) => ({
      steps: [{ key: "a", sets: [{ key: "b", type: "TEXT_INPUT" as const, rules }] }],
      flow: [],
    });
    expect(because(steps({ maxLength: 5, pattern: "a" }), buildDefinition(steps({})))).toEqual([
      "asks-again",
      'An answer to set "a.b" may no longer be valid: the text must be shorter, it has another pattern.',
    ]);
    expect(because(steps({}), buildDefinition(steps({ maxLength: 5, pattern: "a" })))).toEqual(["safe"]);
  });

  it("name what is new and wants an answer, be it only after some choice", () => {
    const sets = [{ key: "kind", type: "SINGLE" as const, options: basics?.sets?.[0]?.options }];
    const withMore = (required: boolean) => ({
      steps: [
        { key: "basics", sets: [...sets, { key: "more", type: "TEXT_INPUT" as const, required }] },
        { key: "crew", required: false },
      ],
    });
    expect(because(withMore(false))).toEqual(["safe"]);
    expect(because(withMore(true))).toEqual(["asks-again", 'Set "basics.more" is new and wants an answer.']);
    const shown = { target: "basics.more", on: "basics.kind.indoor", type: "SHOW_IF" } as const;
    expect(because({ ...withMore(false), dependencies: [shown] })).toEqual(["safe"]);
    expect(because({ ...withMore(false), dependencies: [{ ...shown, type: "REQUIRE_IF" }] })).toEqual([
      "asks-again",
      '"basics.more" depends on other choices than before.',
    ]);
  });

  it("name an option that may have to be chosen now that it can be", () => {
    const wizard = (disabled: boolean) => ({
      steps: [
        { key: "a", sets: [{ key: "b", type: "SINGLE" as const, options: [{ key: "x" }, { key: "y" }] }] },
        { key: "c", sets: [{ key: "d", type: "MULTIPLE" as const, options: [{ key: "x" }, { key: "y", disabled }] }] },
      ],
      flow: [],
      dependencies: [{ target: "c.d.y", on: "a.b.x", type: "REQUIRE_IF" as const }],
    });
    expect(because(wizard(false), buildDefinition(wizard(true)))).toEqual([
      "asks-again",
      'Option "c.d.y" is no longer disabled, so it may have to be chosen now.',
    ]);
    const free = { dependencies: [] };
    expect(because({ ...wizard(false), ...free }, buildDefinition({ ...wizard(true), ...free }))).toEqual(["safe"]);
  });

  it("are not given for rules that are tried as before", () => {
    const flow = [
      { from: "basics", to: "crew" },
      { from: "basics", to: "crew", when: "total > 1", priority: -1 },
    ];
    expect(because({ flow: flow.slice(0, 1) }, buildDefinition({ ...festival, flow }))).toEqual(["safe"]);
    expect(because({ flow: [...festival.flow, { from: "basics", to: "crew", type: "OPTIONAL" }] })).toEqual(["safe"]);
  });
});

it("compares 20,000 options", () => {
  const options = Array.from({ length: 200 }, (_, at) => ({ key: `o${at}` }));
  const steps = Array.from({ length: 100 }, (_, at) => ({
    key: `s${at}`,
    sets: [{ key: "a", type: "SINGLE" as const, options }],
  }));
  const { changes, verdict } = difference(buildDefinition({ steps }), buildDefinition({ steps: steps.toReversed() }));
  expect(verdict).toBe("asks-again");
  expect(changes).toHaveLength(99);
});

function setTypes(definition: Definition): Map<string, string> {
  return new Map(
    definition.steps
      .filter(({ active }) => active)
      .flatMap((step) => step.sets.filter(({ active }) => active).map((set) => [`${step.key}.${set.key}`, set.type])),
  );
}
