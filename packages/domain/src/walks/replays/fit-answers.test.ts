import { type Answers, compile, type Definition } from "@boardwalk/engine";
import { arbitraryWizardAndAnswers, buildDefinition, type StepInput } from "@boardwalk/engine/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitAnswers } from "./fit-answers.ts";
import { keepAnswers } from "./keep-answers.ts";

const stage: StepInput = {
  key: "stage",
  sets: [
    {
      key: "kind",
      type: "SINGLE",
      options: [
        { key: "open", label: "Open air" },
        { key: "tent", label: "In a tent", requiresInput: true },
      ],
    },
    {
      key: "extras",
      type: "MULTIPLE",
      required: false,
      options: [
        { key: "wifi", label: "Wi-Fi" },
        { key: "power", label: "Power" },
      ],
    },
    { key: "title", type: "TEXT_INPUT", required: false },
    { key: "iban", type: "TEXT_INPUT", required: false, rules: { sensitive: true } },
    { key: "plan", type: "FILE_UPLOAD", required: false },
  ],
};
const then = buildDefinition({ steps: [stage] });
const answered = {
  answers: {
    "stage.kind": "tent",
    "stage.extras": ["wifi", "power"],
    "stage.title": "Midsummer",
    "stage.iban": "NO93 8601 1117 947",
    "stage.plan": [{ name: "plan.pdf", type: "application/pdf", bytes: 12, id: "f" }],
  },
  inputs: { "stage.kind.tent": "A large one" },
};
const keep = (definition: Definition, document: Answers) =>
  keepAnswers({ definition, program: compile(definition) }, document);
const { kept, askedAgain } = keep(then, answered);

describe("what is kept of a walk", () => {
  test("is every answer but files and what is sensitive, which are asked again", () => {
    expect(kept).toEqual({
      answers: { "stage.kind": "tent", "stage.extras": ["wifi", "power"], "stage.title": "Midsummer" },
      inputs: { "stage.kind.tent": "A large one" },
    });
    expect(askedAgain).toEqual(["stage.iban", "stage.plan"]);
  });

  test("is nothing that the walk left behind or hid", () => {
    const definition = buildDefinition({
      steps: [
        {
          key: "a",
          sets: [
            { key: "kind", type: "SINGLE", options: [{ key: "x", label: "X" }] },
            { key: "hidden", type: "TEXT_INPUT", required: false },
          ],
        },
        { key: "b", sets: [{ key: "late", type: "TEXT_INPUT" }] },
      ],
      dependencies: [{ target: "a.hidden", on: "a.kind.x", type: "HIDE_IF" }],
    });
    const document = { answers: { "a.kind": "x", "a.hidden": "unseen", "b.late": "not yet there" } };
    expect(keep(definition, document).kept.answers).toEqual({ "a.kind": "x" });
  });
});

describe("on the version of today", () => {
  const today = (sets: StepInput["sets"]) => fitAnswers(buildDefinition({ steps: [{ ...stage, sets }] }), kept);

  test("all of it fits where nothing was changed", () => {
    expect(fitAnswers(then, kept)).toEqual({ fitting: kept, misfits: [] });
  });

  test("what is no longer asked for, or became sensitive, is left out and named", () => {
    const { fitting, misfits } = today([{ key: "title", type: "TEXT_INPUT", rules: { sensitive: true } }]);
    expect(fitting).toEqual({ answers: {}, inputs: {} });
    expect(misfits).toEqual([
      { because: "not-asked", set: "stage.kind" },
      { because: "not-asked", set: "stage.extras" },
      { because: "not-asked", set: "stage.title" },
    ]);
  });

  test("options that are gone or off offer are left out one by one", () => {
    const { fitting, misfits } = today([
      { key: "kind", type: "SINGLE", options: [{ key: "tent", label: "In a tent", disabled: true }] },
      { key: "extras", type: "MULTIPLE", options: [{ key: "wifi", label: "Wi-Fi" }] },
    ]);
    expect(fitting).toEqual({ answers: { "stage.extras": ["wifi"] }, inputs: {} });
    expect(misfits.slice(0, 2)).toEqual([
      { because: "not-on-offer", set: "stage.kind", option: "tent" },
      { because: "no-such-option", set: "stage.extras", option: "power" },
    ]);
  });

  test("a text that today's rules refuse is filled in and named", () => {
    const { fitting, misfits } = today([{ key: "title", type: "TEXT_INPUT", rules: { maxLength: 5 } }]);
    expect(fitting.answers).toEqual({ "stage.title": "Midsummer" });
    expect(misfits.at(-1)).toEqual({
      because: "to-be-changed",
      set: "stage.title",
      errors: [{ code: "too-long", max: 5 }],
    });
  });

  test("what is asked in another way is carried over where it can be", () => {
    const choices = [
      { key: "wifi", label: "Wi-Fi" },
      { key: "power", label: "Power" },
      { key: "tent", label: "Tent" },
    ];
    const { fitting, misfits } = today([
      { key: "kind", type: "MULTIPLE", options: choices },
      { key: "extras", type: "SINGLE", options: choices },
      { key: "title", type: "TEXT_INPUT" },
    ]);
    expect(fitting.answers).toEqual({ "stage.kind": ["tent"], "stage.title": "Midsummer" });
    expect(misfits).toEqual([{ because: "asked-otherwise", set: "stage.extras" }]);
  });
});

test("whatever was answered on whatever wizard, what is kept fits the same version without a remainder but for its rules", () => {
  fc.assert(
    fc.property(arbitraryWizardAndAnswers(), ({ wizard, answers }) => {
      const definition = buildDefinition(wizard);
      const all = keep(definition, answers).kept;
      const { misfits } = fitAnswers(definition, all);
      const allowed = ["to-be-changed", "no-such-option", "not-on-offer", "asked-otherwise"];
      expect(misfits.filter(({ because }) => !allowed.includes(because))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
