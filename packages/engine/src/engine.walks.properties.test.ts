import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./check/check.ts";
import type { Definition } from "./definition.ts";
import { applyChange } from "./evaluator/apply-change.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { open } from "./evaluator/open.ts";
import { applyEvent } from "./testing/apply-event.ts";
import { arbitraryJourney, type Journey } from "./testing/arbitrary-journey.ts";
import { arbitrarySoundWizard } from "./testing/arbitrary-wizard.ts";
import { buildDefinition } from "./testing/build-definition.ts";
import { differenceOfStates } from "./testing/difference-of-states.ts";
import { isBefore, naiveBound } from "./testing/naive-date.ts";
import { runs } from "./testing/runs.ts";
import { travelled } from "./testing/travelled.ts";

/** What is asked after every event: of a walk on which a person walks on, and on which then anything happens. */
function afterEachEvent(journey: Journey, ask: (walk: ReturnType<typeof follow>) => void): void {
  const walk = follow(journey);
  for (const event of [...walk.person.events, ...journey.events]) {
    walk.take(event);
    ask(walk);
  }
}

function follow(journey: Journey) {
  const person = travelled(journey);
  const walk = open(person.program, journey.begun);
  const followed = {
    person,
    walk,
    answers: journey.begun,
    before: walk.state(),
    after: walk.state(),
    change: differenceOfStates(walk.state(), walk.state()),
    take(event: Journey["events"][number]) {
      followed.before = followed.after;
      followed.change = walk.apply(event);
      followed.after = walk.state();
      followed.answers = applyEvent(followed.answers, event);
    },
  };
  return followed;
}

describe("a walk that stays open", () => {
  it("agrees with one that is evaluated anew, after every event", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        afterEachEvent(journey, ({ person, answers, after }) => {
          expect(after).toEqual(evaluate(person.program, answers));
        });
      }),
      runs(600),
    );
  });

  it("says of every event all that it changed, and nothing that it did not", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        afterEachEvent(journey, ({ before, after, change }) => {
          expect(applyChange(before, change)).toEqual(after);
          const difference = differenceOfStates(before, after);
          expect(change).toEqual(difference);
          expect(Object.keys(change).sort()).toEqual(Object.keys(difference).sort());
        });
      }),
      runs(400),
    );
  });

  it("shows each step of the path as the state does, and no other", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        afterEachEvent(journey, ({ person, walk, after }) => {
          for (const { key } of person.definition.steps) {
            const isBelow = ([dotted]: readonly [string, unknown]) => dotted.startsWith(`${key}.`);
            const sets = Object.fromEntries(Object.entries(after.sets).filter(isBelow));
            const options = Object.fromEntries(Object.entries(after.options).filter(isBelow));
            const onPath = after.path.includes(key) ? { step: key, ...after.steps[key], sets, options } : null;
            expect(walk.view(key)).toEqual(onPath);
          }
          expect(walk.view("nowhere")).toBeNull();
        });
      }),
      runs(200),
    );
  });

  it("gives answers from which the same walk can be opened again", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        afterEachEvent(journey, ({ person, walk, after }) => {
          const stored: Journey["begun"] = JSON.parse(JSON.stringify(walk.answers()));
          expect(evaluate(person.program, stored)).toEqual(after);
        });
      }),
      runs(200),
    );
  });
});

describe("a person who only goes forward", () => {
  it("never sees the path behind them change or the progress fall", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        const walk = follow(journey);
        for (const event of walk.person.events) {
          walk.take(event);
          const { before, after } = walk;
          expect(after.path.slice(0, before.path.length)).toEqual(before.path);
          expect(after.progress).toBeGreaterThanOrEqual(before.progress);
        }
      }),
      runs(1000),
    );
  });

  it("is never stuck in a wizard in which nothing was found, and is through in as many turns as it has steps", () => {
    fc.assert(
      fc.property(arbitraryJourney(arbitrarySoundWizard()), (journey) => {
        const definition = buildDefinition(journey.wizard);
        fc.pre(check(definition).length === 0 && !hasEmptyRange(definition, journey.begun.today));
        const { stuckAt, turns, state } = travelled(journey);
        expect({ stuckAt, complete: state.complete }).toEqual({ stuckAt: null, complete: true });
        expect(turns).toBeLessThanOrEqual(definition.steps.length);
      }),
      runs(1000),
    );
  });
});

/** On that day: bounds relative to it may leave no day over. */
function hasEmptyRange({ steps }: Definition, today: string | undefined): boolean {
  return steps.some((step) =>
    step.sets.some((set) => {
      if (set.type !== "DATE_PICKER") return false;
      const min = naiveBound(set.rules.min, today);
      const max = naiveBound(set.rules.max, today);
      return min !== null && max !== null && isBefore(max, min);
    }),
  );
}
