import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChange } from "./apply-change.ts";
import { applyEvent } from "./apply-event.ts";
import { check } from "./check/check.ts";
import { compile } from "./compile/compile.ts";
import type { Definition } from "./definition.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { open } from "./evaluator/open.ts";
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
      runs(1500),
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

  it("leaves a done step by another way when the total or what was skipped changes far before it", () => {
    const options = [{ key: "x", price: "5" }, { key: "y" }];
    const definition = buildDefinition({
      steps: [
        { key: "a", required: false, sets: [{ key: "p", type: "SINGLE", options }] },
        { key: "b" },
        { key: "c" },
        { key: "d" },
      ],
      flow: [
        { from: "b", to: "d", when: "total > 1" },
        { from: "b", to: "d", when: '"a" in skipped' },
      ],
    });
    const walk = open(compile(definition), { answers: { "a.p": "y" }, submitted: ["a", "b"] });
    expect(walk.state().path).toEqual(["a", "b", "c"]);
    expect(walk.apply({ type: "answer", set: "a.p", value: "x" }).current).toBe("d");
    expect(walk.apply({ type: "answer", set: "a.p", value: "y" }).current).toBe("c");
    expect(walk.apply({ type: "skip", step: "a" }).current).toBe("d");
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

  it("can be opened again from the answers that were stored as JSON", () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        afterEachEvent(journey, ({ person, answers, after }) => {
          const stored: Journey["begun"] = JSON.parse(JSON.stringify(answers));
          expect(open(person.program, stored).state()).toEqual(after);
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
      runs(1500),
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
      runs(1500),
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
