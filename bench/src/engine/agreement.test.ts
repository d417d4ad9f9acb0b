import { open, type State, type Walk } from "@boardwalk/engine";
import { describe, expect, it } from "vitest";
import { asEvent } from "./as-answers.ts";
import { compileDocument } from "./compile-document.ts";
import { generateWizard } from "./generate-wizard.ts";
import { halfWay } from "./half-way.ts";
import { loopView } from "./loop-view.ts";
import { openLoop } from "./open-loop.ts";
import type { Plan, PlannedCondition } from "./plan.ts";
import { type Chance, seededChance } from "./seeded-chance.ts";
import { openSurvey, type SurveyWalk } from "./survey-walk.ts";
import type { GivenAnswer } from "./walk-along.ts";

const SEEDS = [1, 2, 3, 4, 5];
const MOVES = 30;

describe("our engine and survey-core on the same generated wizards", () => {
  it("agree on what is visible, enabled and on the way, whatever is answered", () => {
    const seen = SEEDS.flatMap(walkBoth);
    expect(seen.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    expect(new Set(seen.map(({ what, ours }) => `${what} ${ours}`))).toEqual(EVERYTHING_THAT_HAPPENS);
  });
});

describe("the plain loop", () => {
  it("comes to our engine's view after each answer that is measured", () => {
    const from = halfWay(200);
    const walk = from.open();
    const { loop, changes } = openLoop(from);
    expect(changes.length).toBeGreaterThan(20);
    changes.forEach((change, nth) => {
      const { event, shown } = from.changes.staying[nth] ?? {};
      if (!event || !shown) throw new Error("The loop has changes of its own.");
      walk.apply(event);
      loop.answer(change.set, change.options);
      expect({ ...walk.view(shown), done: false }).toEqual(loopView(loop, change.shown));
    });
  });
});

interface Compared {
  readonly what: string;
  readonly at: string;
  readonly ours: boolean | undefined;
  readonly theirs: boolean | undefined;
}

const EVERYTHING_THAT_HAPPENS = new Set(
  ["step", "set visible", "option visible", "option enabled"].flatMap((what) => [`${what} true`, `${what} false`]),
);

function walkBoth(seed: number): Compared[] {
  const { plan, document } = generateWizard(120, seed);
  const walk = open(compileDocument(document), {});
  const survey = openSurvey(plan);
  const chance = seededChance(seed);
  const named = new Map<string, readonly number[]>();
  return Array.from({ length: MOVES }, () => {
    for (const given of nextAnswers(chance, plan, walk.state())) {
      walk.apply(asEvent(plan, given));
      survey.answer(given);
      named.set(`${given.step}.${given.set}`, given.options);
    }
    submitCurrent(walk);
    return compare(plan, walk.state(), survey, named);
  }).flat();
}

/** Mostly what can be chosen on the step where the walk stands, and now and then anything anywhere on the path. */
function nextAnswers(chance: Chance, plan: Plan, state: State): GivenAnswer[] {
  if (state.current === null || chance.hits(0.4)) {
    const step = numberOf(state.path[chance.below(state.path.length)]);
    return [{ step, set: chance.below(4), options: [chance.below(5)] }];
  }
  const step = numberOf(state.current);
  return (plan.steps[step]?.sets ?? []).flatMap((set, nth): GivenAnswer[] => {
    const open = set.options.flatMap((option, index) => {
      const flags = state.options[`s${step}.${set.key}.${option.key}`];
      return flags?.visible && !flags.disabled ? [index] : [];
    });
    const option = open[chance.below(open.length)];
    return option === undefined ? [] : [{ step, set: nth, options: [option] }];
  });
}

function submitCurrent(walk: Walk): void {
  const { current } = walk.state();
  if (current !== null) walk.apply({ type: "submit", step: current });
}

function compare(
  plan: Plan,
  state: State,
  survey: SurveyWalk,
  named: ReadonlyMap<string, readonly number[]>,
): Compared[] {
  // An answer that is hidden, disabled or off the path does not count in our engine, and does in SurveyJS.
  const countsInBoth = ({ on }: PlannedCondition) => {
    const isNamed = named.get(`${on.step}.${on.set}`)?.includes(on.option) ?? false;
    return isNamed === (state.options[`s${on.step}.q${on.set}.o${on.option}`]?.chosen ?? false);
  };
  const last = Math.max(...state.path.map(numberOf));
  const ways = plan.steps.slice(0, last + 1).map(({ key }, step) => ({
    what: "step",
    at: key,
    ours: state.path.includes(key),
    theirs: survey.isOnTheWay(step),
  }));
  const things = state.path.flatMap((key) => {
    const flags = survey.read(numberOf(key));
    return (plan.steps[numberOf(key)]?.sets ?? []).flatMap((set, nth): Compared[] => {
      if (!set.conditions.every(countsInBoth)) return [];
      const at = `${key}.${set.key}`;
      const question = flags[nth];
      const options = set.options.flatMap((option, index): Compared[] => {
        if (!option.conditions.every(countsInBoth)) return [];
        const ours = state.options[`${at}.${option.key}`];
        const theirs = question?.choices[index];
        const isVisible = question?.isVisible && theirs?.isVisible;
        return [
          { what: "option visible", at: `${at}.${option.key}`, ours: ours?.visible, theirs: isVisible },
          { what: "option enabled", at: `${at}.${option.key}`, ours: !ours?.disabled, theirs: theirs?.isEnabled },
        ];
      });
      return [{ what: "set visible", at, ours: state.sets[at]?.visible, theirs: question?.isVisible }, ...options];
    });
  });
  return [...ways, ...things];
}

function numberOf(key: string | undefined): number {
  return Number(key?.slice(1));
}
