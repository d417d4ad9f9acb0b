import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "./compile/compile.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { arbitraryWizardAndAnswers } from "./testing/arbitrary-answers.ts";
import { buildDefinition } from "./testing/build-definition.ts";
import { naiveEvaluate } from "./testing/naive-evaluate.ts";
import { sortedErrors } from "./testing/sorted-errors.ts";

describe("evaluate", () => {
  it("gives what the literal reading of the rules gives, of any wizard and any answers", () => {
    fc.assert(
      fc.property(arbitraryWizardAndAnswers(), ({ wizard, answers }) => {
        const definition = buildDefinition(wizard);
        expect(sortedErrors(evaluate(compile(definition), answers))).toEqual(
          sortedErrors(naiveEvaluate(definition, answers)),
        );
      }),
      { numRuns: 5000, seed: 1 },
    );
  });
});
