import { optionNumber, setNumber } from "./loop-arrays.ts";
import { type PlainLoop, plainLoop } from "./plain-loop.ts";
import type { Plan, PlannedSet } from "./plan.ts";
import { type Chance, seededChance } from "./seeded-chance.ts";

/** What one person answered, up to where they stand, and what they might answer otherwise. */
export interface GeneratedWalk {
  readonly given: readonly GivenAnswer[];
  /** Steps answered whole, by position. */
  readonly submitted: readonly number[];
  /** Answers that could be given in another way. */
  readonly changes: readonly ChangeOfMind[];
}

export interface ChangeOfMind {
  readonly there: GivenAnswer;
  readonly back: GivenAnswer;
}

export interface GivenAnswer {
  readonly step: number;
  readonly set: number;
  readonly options: readonly number[];
}

/** Answers the wizard from its first step on, always with what can be chosen, until so many answers are given. */
export function walkAlong({ steps }: Plan, answers: number, seed = 1): GeneratedWalk {
  const chance = seededChance(seed);
  const loop = plainLoop({ steps });
  const given: GivenAnswer[] = [];
  const changes: ChangeOfMind[] = [];
  const submitted: number[] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at];
    for (const [nth, set] of step?.sets.entries() ?? []) {
      if (given.length === answers) return { given, submitted, changes };
      const open = openOptions(loop, set, at, nth);
      if (open.length === 0) continue;
      const [first, second] = [draw(chance, open, set), draw(chance, open, set)];
      const back = { step: at, set: nth, options: first };
      loop.answer(setNumber(at, nth), first);
      given.push(back);
      if (first.join() !== second.join()) changes.push({ there: { ...back, options: second }, back });
    }
    // The last step is left open, so that nobody is through.
    if (at < steps.length - 1) submitted.push(at);
    at += step?.leap && loop.isChosenOption(optionNumber(at, 0, 0)) ? 2 : 1;
  }
  return { given, submitted, changes };
}

function openOptions(loop: PlainLoop, { options }: PlannedSet, step: number, set: number): number[] {
  return options.flatMap((_, nth) => {
    const number = optionNumber(step, set, nth);
    return loop.isVisibleOption(number) && !loop.isDisabledOption(number) ? [nth] : [];
  });
}

/** One option, or where several may be named, one or two. */
function draw(chance: Chance, open: readonly number[], { type }: PlannedSet): number[] {
  const one = open[chance.below(open.length)] ?? 0;
  const other = open[chance.below(open.length)] ?? 0;
  return type === "SINGLE" || one === other ? [one] : [one, other].toSorted((first, second) => first - second);
}
