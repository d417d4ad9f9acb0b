import type { Change, OptionState, SetState, State, StepState } from "../state.ts";
import { describeFigures, describeOption, describeProblems, describeSet } from "./describe-state.ts";
import { isEmpty } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import type { Notes } from "./notes.ts";
import { bitsOf, NAMED, ON_PATH, type Standing, setAt } from "./standing.ts";
import { stepBits, stepState } from "./step-bits.ts";

type Figures = Pick<State, "current" | "complete" | "progress" | "total" | "exits" | "problems">;
type Writable<T> = { -readonly [P in keyof T]: T[P] };

/** What an event may change without touching a single thing of it. */
export function figuresOf(standing: Standing): Figures {
  return { ...describeFigures(standing), exits: standing.exits, problems: describeProblems(standing) };
}

export function describeChange(standing: Standing, notes: Notes, before: Figures): Change {
  const { program, errors } = standing;
  const steps: Record<string, StepState | null> = {};
  const sets: Record<string, SetState | null> = {};
  const options: Record<string, OptionState | null> = {};
  for (const [step, bits] of notes.steps) {
    const now = stepBits(standing, step);
    if (now !== bits) steps[itemAt(program.steps, step).key] = now ? stepState(now) : null;
  }
  const setsTouched = new Set(notes.errors.keys());
  for (const [number, bits] of notes.bits) {
    const now = bitsOf(standing, number);
    if (((now ^ bits) & ~NAMED) === 0) continue;
    const { type, key } = itemAt(program.nodes, number);
    if (type !== "OPTION") setsTouched.add(number);
    else options[key] = now & ON_PATH ? describeOption(now) : null;
  }
  for (const number of setsTouched) {
    const now = bitsOf(standing, number);
    const differs = (now ^ (notes.bits.get(number) ?? now)) & ~NAMED;
    if (!differs && isSame(notes.errors.get(number), errors.get(number))) continue;
    sets[itemAt(program.nodes, number).key] = now & ON_PATH ? describeSet(standing, number) : null;
  }
  return {
    ...pathChange(standing, notes),
    ...changed(before, figuresOf(standing)),
    steps,
    sets,
    options,
    ...dormantChange(standing, notes),
  };
}

function changed(before: Figures, after: Figures): Partial<Figures> {
  const difference: Writable<Partial<Figures>> = {};
  if (before.current !== after.current) difference.current = after.current;
  if (before.complete !== after.complete) difference.complete = after.complete;
  if (before.progress !== after.progress) difference.progress = after.progress;
  if (before.total !== after.total) difference.total = after.total;
  if (!isSame(before.exits, after.exits)) difference.exits = after.exits;
  if (!isSame(before.problems, after.problems)) difference.problems = after.problems;
  return difference;
}

function pathChange({ program, path }: Standing, { cut }: Notes): Pick<Change, "path"> {
  if (!cut) return {};
  let { keep } = cut;
  const end = keep + cut.steps.length;
  while (keep < end && path[keep] === cut.steps[keep - cut.keep]) keep += 1;
  if (keep === end && keep === path.length) return {};
  return { path: { keep, add: path.slice(keep).map((step) => itemAt(program.steps, step).key) } };
}

function dormantChange({ program, given, places }: Standing, { dormant }: Notes): Pick<Change, "dormant"> {
  const added: string[] = [];
  const removed: string[] = [];
  for (const [number, before] of dormant) {
    const set = setAt(program, number);
    const now = !places[set.step] && !isEmpty(set, given.answers.get(number));
    if (now !== before) (now ? added : removed).push(set.key);
  }
  return added.length || removed.length ? { dormant: { added: added.sort(), removed: removed.sort() } } : {};
}

/** Of small plain data, written in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
