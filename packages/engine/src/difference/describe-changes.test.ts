import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Definition } from "../definition.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { DefinitionInput } from "../testing/definition-input.ts";
import { describeChanges } from "./describe-changes.ts";
import { difference } from "./difference.ts";
import { wizardPair } from "./wizard-pair.fixture.ts";

const options = (...labels: string[]) => labels.map((label) => ({ key: label.toLowerCase(), label }));
const wizard = (more: Partial<DefinitionInput> = {}): Definition =>
  buildDefinition({
    name: "Festival",
    steps: [
      {
        key: "basics",
        name: "Basics",
        sets: [{ key: "kind", name: "Kind", type: "SINGLE", options: options("Indoor", "Outdoor") }],
      },
      { key: "stage", name: "Stage", sets: [{ key: "size", name: "Size", type: "SINGLE", options: options("Small") }] },
      { key: "weather", name: "Weather" },
    ],
    ...more,
  });
const said = (more: Partial<DefinitionInput>, from = wizard()) => describeChanges(from, wizard(more));

describe("what changed is said by the names that authors gave", () => {
  it("one sentence for what came, or went, side by side", () => {
    const [basics, stage, weather] = wizard().steps;
    const grown = {
      key: "stage",
      name: "Stage",
      sets: [{ key: "size", name: "Size", type: "SINGLE" as const, options: options("Small", "Medium", "Large") }],
    };
    const steps = [basics, grown, weather].filter((step) => step !== undefined);
    expect(said({ steps })).toEqual(['2 options added to "Stage ▸ Size": "Medium", "Large".']);
    expect(describeChanges(wizard({ steps }), wizard())).toEqual([
      '2 options removed from "Stage ▸ Size": "Medium", "Large".',
    ]);
    expect(said({ steps: [basics, stage].filter((step) => step !== undefined) })).toEqual(['Step "Weather" removed.']);
  });

  it("where something moved to, and what it is called now", () => {
    const [basics, stage, weather] = wizard().steps;
    expect(said({ steps: [basics, weather, stage].filter((step) => step !== undefined) })).toEqual([
      'Step "Weather" moved in front of "Stage".',
    ]);
    expect(said({ name: "Market" })).toEqual(['The wizard is now called "Market" instead of "Festival".']);
  });

  it("rules by where they lead, and which comes first", () => {
    const rules: DefinitionInput["flow"] = [
      { from: "basics", option: "basics.kind.outdoor", to: "weather", type: "REQUIRED" },
      { from: "basics", to: "stage", type: "CONDITIONAL", when: "total > 5" },
    ];
    expect(said({ flow: rules })).toEqual([
      'Rule "Basics (Outdoor) → Weather" added.',
      'Rule "Basics → Stage" added, when "total > 5".',
    ]);
    expect(said({ flow: rules.toReversed() }, wizard({ flow: rules }))).toEqual([
      'Rule "Basics → Stage" now comes first.',
    ]);
    expect(
      said({ dependencies: [{ target: "stage.size.small", on: "basics.kind.outdoor", type: "SHOW_IF" }] }),
    ).toEqual(['"Small" of "Stage ▸ Size" is now shown if "Outdoor" of "Basics ▸ Kind" is chosen.']);
  });

  it("nothing for nothing, and a sentence of at most one change each otherwise", () => {
    fc.assert(
      fc.property(wizardPair, ({ before, after }) => {
        const { changes } = difference(before, after);
        const sentences = describeChanges(before, after);
        expect(sentences.length).toBeLessThanOrEqual(changes.length);
        expect(sentences.length === 0).toBe(changes.length === 0);
        for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.]$/s);
      }),
    );
  });
});
