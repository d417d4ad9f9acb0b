import type { Answers, WalkEvent } from "../answers.ts";
import { applyEvent } from "../apply-event.ts";
import type { Definition, SetDefinition, StepDefinition } from "../definition.ts";
import type { State } from "../state.ts";
import { fittingValues } from "./fitting-values.ts";

/** A person who walks on: answers the current step as well as they can, says "continue", and so to the end. */
export interface Person {
  readonly definition: Definition;
  evaluate(answers: Answers): State;
  /** What is preferred where there is a choice; as many as wanted, used in turn. */
  readonly taste: readonly number[];
}

export interface Walked {
  readonly events: readonly WalkEvent[];
  readonly answers: Answers;
  readonly state: State;
  /** How often "continue" was said, or a step passed over. */
  readonly turns: number;
  /** The step that would not be done. */
  readonly stuckAt: string | null;
}

export function walkOn({ definition, evaluate, taste }: Person, begun: Answers): Walked {
  const events: WalkEvent[] = [];
  let answers = begun;
  let state = evaluate(answers);
  let turns = 0;

  const taken = (event: WalkEvent): void => {
    events.push(event);
    answers = applyEvent(answers, event);
    state = evaluate(answers);
  };

  while (state.current !== null) {
    const at = state.current;
    const step = definition.steps.find(({ key, active }) => active && key === at);
    const liking = taste[turns % Math.max(1, taste.length)] ?? 0;
    turns += 1;
    if (!step || turns > definition.steps.length) return { events, answers, state, turns, stuckAt: at };
    if (!step.required && liking % 3 === 0) {
      taken({ type: "skip", step: at });
      continue;
    }
    // At first what is liked; when that leads to nothing, what depends on nothing else.
    for (const isCareful of [false, false, true]) {
      for (const set of step.sets.filter(({ active }) => active)) {
        if (state.current === at && !isValid(state, step)) answerSet(step, set, liking, isCareful);
      }
    }
    // Where it was submitted before, the last answer may have led on.
    if (state.current === at) taken({ type: "submit", step: at });
    if (state.current === at) return { events, answers, state, turns, stuckAt: at };
  }
  return { events, answers, state, turns, stuckAt: null };

  function answerSet(step: StepDefinition, set: SetDefinition, liking: number, isCareful: boolean): void {
    const key = `${step.key}.${set.key}`;
    if (!isCareful && state.sets[key]?.errors.length === 0) return;
    const options = preferred(definition, state, key, set, isCareful ? null : liking);
    for (const option of options) {
      taken({ type: "input", option: `${key}.${option}`, text: "words" });
      // Words alone may have been missing, and may have led on to another step.
      if (state.current !== step.key) return;
    }
    const isLetBe = isCareful && !set.required;
    for (const value of isLetBe ? [null] : fittingValues(set, options, answers.today)) {
      taken({ type: "answer", set: key, value });
      if (state.sets[key]?.errors.length === 0) return;
    }
  }
}

function isValid(state: State, step: StepDefinition): boolean {
  return step.sets.every(({ key }) => (state.sets[`${step.key}.${key}`]?.errors ?? []).length === 0);
}

/** The options that can be had, required ones first; with care, those alone that hang on nothing. */
function preferred(
  { dependencies }: Definition,
  state: State,
  key: string,
  set: SetDefinition,
  liking: number | null,
): string[] {
  const options = set.options.map((option) => ({ option, state: state.options[`${key}.${option.key}`] }));
  const here = options.filter(({ option, state }) => {
    if (liking !== null) return state?.visible && !state.disabled;
    return option.active && !option.disabled && dependencies.every(({ target }) => target !== `${key}.${option.key}`);
  });
  const turned = here.map((_, place) => here[(place + (liking ?? 0)) % here.length]);
  const keys = turned.flatMap((one) => (one ? [one] : []));
  const required = keys.filter(({ state }) => state?.required);
  return [...required, ...keys.filter(({ state }) => !state?.required)].map(({ option }) => option.key);
}
