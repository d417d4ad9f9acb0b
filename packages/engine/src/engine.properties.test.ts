import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEvent } from "./apply-event.ts";
import { compile } from "./compile/compile.ts";
import type { Definition } from "./definition.ts";
import { parse } from "./document/parse.ts";
import { serialize } from "./document/serialize.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { open } from "./evaluator/open.ts";
import { arbitraryWizardAndAnswers } from "./testing/arbitrary-answers.ts";
import { arbitraryJourney, type Journey } from "./testing/arbitrary-journey.ts";
import { arbitraryWizard } from "./testing/arbitrary-wizard.ts";
import { buildDefinition } from "./testing/build-definition.ts";
import { eventsOf } from "./testing/events-of.ts";
import { naiveEvaluate } from "./testing/naive-evaluate.ts";
import { priceInHundredths } from "./testing/naive-flow.ts";
import { runs } from "./testing/runs.ts";
import { sortedErrors } from "./testing/sorted-errors.ts";
import { travelled } from "./testing/travelled.ts";

describe("evaluate", () => {
  it("gives what the literal reading of the rules gives, of any wizard and any answers", () => {
    fc.assert(
      fc.property(arbitraryWizardAndAnswers(), ({ wizard, answers }) => {
        const definition = buildDefinition(wizard);
        expect(sortedErrors(evaluate(compile(definition), answers))).toEqual(
          sortedErrors(naiveEvaluate(definition, answers)),
        );
      }),
      runs(2000),
    );
  });

  it("gives what the literal reading gives all along the way of a person who walks on", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        const { definition, program, events } = travelled(journey);
        let answers = journey.begun;
        for (const event of [...events, ...journey.events]) {
          answers = applyEvent(answers, event);
          expect(sortedErrors(evaluate(program, answers))).toEqual(sortedErrors(naiveEvaluate(definition, answers)));
        }
      }),
      runs(600),
    );
  });

  it("gives the same twice, whatever the order in which answers are written down, and changes nothing of them", () => {
    fc.assert(
      fc.property(arbitraryWizardAndAnswers(), ({ wizard, answers }) => {
        const program = compile(buildDefinition(wizard));
        const before = structuredClone(answers);
        const state = evaluate(program, answers);
        expect(evaluate(program, answers)).toEqual(state);
        expect(evaluate(program, backwards(answers))).toEqual(state);
        expect(answers).toEqual(before);
      }),
      runs(500),
    );
  });

  it("gives the same with a program and a definition that were stored as JSON", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        const { definition, program, answers, state } = travelled(journey);
        const stored: typeof program = JSON.parse(JSON.stringify(program));
        const storedDefinition: Definition = JSON.parse(JSON.stringify(definition));
        expect(stored).toEqual(program);
        expect(evaluate(stored, answers)).toEqual(state);
        expect(evaluate(compile(storedDefinition), answers)).toEqual(state);
      }),
      runs(600),
    );
  });

  it("adds the prices of what is chosen exactly", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        const { definition, state } = travelled(journey);
        const chosen = Object.keys(state.options).filter((key) => state.options[key]?.chosen);
        const prices = chosen.map((key) => priceInHundredths(priceOf(definition, key)));
        const hundredths = prices.reduce((sum, price) => sum + price, 0n);
        expect(BigInt(state.total.replace(".", ""))).toBe(hundredths);
        expect(state.total).toMatch(/^(0|[1-9]\d*)\.\d\d$/);
      }),
      runs(500),
    );
  });

  it("comes to the same whatever the order in which a person answered", () => {
    fc.assert(
      fc.property(arbitraryWizardAndAnswers(), fc.infiniteStream(fc.nat()), ({ wizard, answers }, order) => {
        fc.pre(isWellFormed(answers));
        const program = compile(buildDefinition(wizard));
        const places = new Map(eventsOf(answers).map((event) => [event, order.next().value ?? 0]));
        const shuffled = [...places.keys()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
        const walk = open(program, answers.today === undefined ? {} : { today: answers.today });
        for (const event of shuffled) walk.apply(event);
        expect(walk.state()).toEqual(evaluate(program, answers));
      }),
      runs(500),
    );
  });
});

describe("the definitions that tests build", () => {
  it("are what the parser makes of the same document, and the serializer makes the document again", () => {
    fc.assert(
      fc.property(arbitraryWizard(), (wizard) => {
        const definition = buildDefinition(wizard);
        const parsed = parse(serialize(definition));
        expect(parsed).toEqual({ ok: true, definition });
      }),
      runs(500),
    );
  });
});

/** The same document with its keys the other way round. */
function backwards<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  );
}

/** Whether the document can be told as events: some odd ones cannot. */
function isWellFormed({ submitted, skipped }: Journey["begun"]): boolean {
  return [submitted, skipped].every((steps) => Array.isArray(steps) && steps.every((step) => typeof step === "string"));
}

function priceOf(definition: Definition, key: string): string {
  const [stepKey, setKey, optionKey] = key.split(".");
  const step = definition.steps.find((one) => one.active && one.key === stepKey);
  const set = step?.sets.find((one) => one.active && one.key === setKey);
  return set?.options.find((one) => one.active && one.key === optionKey)?.price ?? "unknown";
}
