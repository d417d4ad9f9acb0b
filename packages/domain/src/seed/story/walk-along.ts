import {
  type Answers,
  applyEvent,
  type Definition,
  open,
  type Program,
  type SetDefinition,
  type WalkEvent,
} from "@boardwalk/engine";
import type { PastAnswer } from "../../walks/index.ts";
import type { Habit, Persona } from "./habit.ts";

/** A step that somebody left behind, or stopped on. */
export type Stride =
  | {
      readonly kind: "submit";
      readonly step: string;
      readonly given: readonly PastAnswer[];
      readonly exit: string | null;
    }
  | { readonly kind: "skip"; readonly step: string }
  | { readonly kind: "answer"; readonly step: string; readonly given: PastAnswer };

export interface Wizardry {
  readonly definition: Definition;
  readonly program: Program;
}

export interface WalkedAlong {
  readonly strides: readonly Stride[];
  readonly isComplete: boolean;
}

/** One walk as somebody with these habits goes it, asked of the engine at every step; most of what they bring along they keep. */
export function walkAlong(
  { definition, program }: Wizardry,
  habit: Habit,
  persona: Persona,
  brought: readonly PastAnswer[] = [],
): WalkedAlong {
  const { chance } = persona;
  const strides: Stride[] = [];
  let document: Answers = { today: persona.today };
  const walk = open(program, document);
  const apply = (event: WalkEvent) => {
    walk.apply(event);
    document = applyEvent(document, event);
  };

  for (let state = walk.state(); state.current !== null; state = walk.state()) {
    const step = definition.steps.find(({ key }) => key === state.current);
    if (!step) break;
    const stops = chance.hits(habit.stops[step.key] ?? 0);
    if (!step.required && !stops && chance.hits(habit.skips[step.key] ?? 0)) {
      apply({ type: "skip", step: step.key });
      strides.push({ kind: "skip", step: step.key });
      continue;
    }
    const given: PastAnswer[] = [];
    for (const set of step.sets) {
      const key = `${step.key}.${set.key}`;
      const kept = chance.hits(0.9) ? brought.find((one) => one.set === key) : undefined;
      const answer = kept ?? answerTo(set, key, habit, persona, walk.view(step.key));
      if (answer === null) continue;
      apply({ type: "answer", set: answer.set, value: answer.value });
      for (const [option, text] of Object.entries(answer.inputs)) {
        apply({ type: "input", option: `${answer.set}.${option}`, text });
      }
      const whole = withRequired(set, answer, walk.view(step.key));
      if (whole !== answer) apply({ type: "answer", set: whole.set, value: whole.value });
      given.push(whole);
    }
    const view = walk.view(step.key);
    const isValid = Object.values(view?.sets ?? {}).every(({ visible, errors }) => !visible || errors.length === 0);
    if (stops || !isValid) {
      const [first] = given;
      if (first && chance.hits(0.6)) strides.push({ kind: "answer", step: step.key, given: first });
      return { strides, isComplete: false };
    }
    const offered = walk.state().exits[0]?.to ?? null;
    const exit = offered !== null && chance.hits(habit.exits[step.key] ?? 0) ? offered : null;
    if (exit !== null) apply({ type: "exit", step: step.key, to: exit });
    apply({ type: "submit", step: step.key });
    strides.push({ kind: "submit", step: step.key, given, exit });
  }
  return { strides, isComplete: walk.state().complete };
}

type View = NonNullable<ReturnType<ReturnType<typeof open>["view"]>>;

function answerTo(
  set: SetDefinition,
  key: string,
  habit: Habit,
  persona: Persona,
  view: View | null,
): PastAnswer | null {
  const seen = view?.sets[key];
  if (!seen?.visible) return null;
  const { chance } = persona;
  if (!seen.required && !mustName(set, key, view) && !chance.hits(habit.answers[key] ?? 0.5)) return null;
  if (set.type === "FILE_UPLOAD") return null;
  if (set.type === "TEXT_INPUT" || set.type === "DATE_PICKER") {
    const text = habit.texts[key]?.(persona);
    return text === undefined ? null : { set: key, value: text, inputs: {} };
  }
  const free = set.options.filter(({ key: option }) => {
    const it = view?.options[`${key}.${option}`];
    return it?.visible && !it.disabled;
  });
  const weights = Object.fromEntries(
    free.map((option) => [option.key, habit.likes[`${key}.${option.key}`] ?? (option.recommended ? 2 : 1)]),
  );
  const chosen: string[] = [];
  if (set.type === "SINGLE") {
    const one = chance.weighted(weights);
    if (one !== null) chosen.push(one);
  } else {
    chosen.push(
      ...free.filter((option) => view?.options[`${key}.${option.key}`]?.required).map((option) => option.key),
    );
    const middle = habit.several[key] ?? 2;
    const wanted = Math.max(set.min, 1, Math.min(set.max ?? free.length, chance.between(middle - 1, middle + 1)));
    for (const name of chosen) delete weights[name];
    while (chosen.length < Math.min(wanted, free.length)) {
      const next = chance.weighted(weights);
      if (next === null) break;
      delete weights[next];
      chosen.push(next);
    }
  }
  if (chosen.length === 0) return null;
  const inputs = Object.fromEntries(
    free
      .filter((option) => option.requiresInput && chosen.includes(option.key))
      .map((option) => [option.key, habit.inputs[`${key}.${option.key}`]?.(persona) ?? "As we said on the phone"]),
  );
  // In the order in which they are asked, as a form sends them.
  const ordered = free.filter((option) => chosen.includes(option.key)).map((option) => option.key);
  return { set: key, value: set.type === "SINGLE" ? ordered[0] : ordered, inputs };
}

/** What was chosen may require a neighbour that could not be seen before. */
function withRequired(set: SetDefinition, answer: PastAnswer, view: View | null): PastAnswer {
  const { value } = answer;
  if (!Array.isArray(value)) return answer;
  const chosen = set.options.filter(({ key }) => {
    const it = view?.options[`${answer.set}.${key}`];
    return value.includes(key) || (it?.required && it.visible && !it.disabled);
  });
  return chosen.length === value.length ? answer : { ...answer, value: chosen.map(({ key }) => key) };
}

function mustName(set: SetDefinition, key: string, view: View | null): boolean {
  return set.options.some((option) => view?.options[`${key}.${option.key}`]?.required);
}
