import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile/compile.ts";
import { evaluate } from "../evaluator/evaluate.ts";
import { arbitraryWizardAndAnswers } from "../testing/arbitrary-answers.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { runs } from "../testing/runs.ts";
import { judgeWays } from "./judge-ways.ts";
import { whyShown } from "./why-shown.ts";

test("the reasons come to what the engine does", () => {
  fc.assert(
    fc.property(arbitraryWizardAndAnswers(), ({ wizard, answers }) => {
      const definition = buildDefinition(wizard);
      const state = evaluate(compile(definition), answers);
      for (const [place, from] of state.path.entries()) {
        const to = state.path[place + 1];
        const { next } = judgeWays(definition, answers, state, from);
        if (to !== undefined) expect(next).toBe(to);
        if (state.complete && place === state.path.length - 1) expect(next).toBeNull();
        const why = whyShown(definition, answers, state, from);
        if (why.kind !== "step") throw new Error("A step is a step.");
        expect(why.shown).toBe(true);
        expect(why.rules.filter(({ isTaken }) => isTaken)).toHaveLength(why.because.how === "rule" ? 1 : 0);
      }
      for (const [at, { visible, required }] of Object.entries(state.sets)) {
        const why = whyShown(definition, answers, state, at);
        if (why.kind === "step") throw new Error("A set is no step.");
        const show = why.dependencies.filter(({ type }) => type === "SHOW_IF");
        const hides = why.dependencies.some(({ type, holds }) => type === "HIDE_IF" && holds);
        expect(why.shown).toBe(visible);
        expect((show.length === 0 || show.some(({ holds }) => holds)) && !hides).toBe(visible);
        const asks = why.dependencies.some(({ type, holds }) => type === "REQUIRE_IF" && holds);
        expect(visible && (why.isAlwaysRequired || asks)).toBe(required);
      }
      for (const [at, { visible, disabled }] of Object.entries(state.options)) {
        const why = whyShown(definition, answers, state, at);
        if (why.kind === "step") throw new Error("An option is no step.");
        expect([why.shown, why.disabled]).toEqual([visible, disabled]);
        const offs = why.dependencies.some(({ type, holds }) => type === "DISABLE_IF" && holds);
        expect(why.isAlwaysDisabled || offs).toBe(disabled);
      }
    }),
    runs(1000),
  );
});

test("every step, set and option has a reason, and none is asked for in vain", () => {
  fc.assert(
    fc.property(arbitraryWizardAndAnswers(), ({ wizard, answers }) => {
      const definition = buildDefinition(wizard);
      const state = evaluate(compile(definition), answers);
      const ats = definition.steps.flatMap((step) => [
        step.key,
        ...step.sets.flatMap((set) => [
          `${step.key}.${set.key}`,
          ...set.options.map(({ key }) => `${step.key}.${set.key}.${key}`),
        ]),
      ]);
      for (const at of [...ats, "nowhere", "a.nowhere", "a.p.nowhere"]) {
        const why = whyShown(definition, answers, state, at);
        const isOnPath = state.path.includes(at.split(".")[0] ?? "");
        if (!isOnPath) expect(why.shown).toBe(false);
      }
    }),
    runs(500),
  );
});
