import { type Answers, compile, type Definition, evaluate, type State } from "@boardwalk/engine";
import { withDefaults } from "@boardwalk/runner";

/** What somebody who stands on a step sees of it. */
export interface Seen extends Pick<State, "sets" | "options"> {
  /** Whether a walk with these answers comes there at all. */
  readonly leadsHere: boolean;
}

/** As whoever has answered nothing before. */
export function seeStepFirst(definition: Definition, step: string): Seen {
  const { dependencies, steps, ...rest } = definition;
  const own = dependencies.filter(({ target }) => target.startsWith(`${step}.`));
  const named = new Set(own.map(({ on }) => on.slice(0, on.indexOf("."))));
  const here = steps.filter(({ key }) => key === step).map((one) => ({ ...one, active: true }));
  const others = steps.filter(({ key }) => key !== step && named.has(key));
  // Standing first it has no step before it, and what it looks at elsewhere is there and not chosen.
  const alone: Definition = { ...rest, steps: [...here, ...others], flow: [], dependencies: own };
  const { sets, options } = evaluate(compile(alone), withDefaults(alone, step, {}));
  return { sets, options, leadsHere: true };
}

/** As whoever has given these answers and left every other question out, whatever it asks for. */
export function seeStepAfter(definition: Definition, step: string, given: Pick<Answers, "answers" | "inputs">): Seen {
  const document = { ...given, submitted: definition.steps.map(({ key }) => key) };
  const state = evaluate(compile(askingNothing(definition)), withDefaults(definition, step, document));
  if (!state.path.includes(step)) return { ...seeStepFirst(definition, step), leadsHere: false };
  return { sets: withRequired(definition, step, state), options: state.options, leadsHere: true };
}

function askingNothing(definition: Definition): Definition {
  return {
    ...definition,
    steps: definition.steps.map((step) => ({
      ...step,
      sets: step.sets.map((set) => ({ ...set, required: false, min: 0 })),
    })),
    dependencies: definition.dependencies.filter(({ type }) => type !== "REQUIRE_IF"),
  };
}

function withRequired(definition: Definition, step: string, { sets, options }: State): State["sets"] {
  const asked = definition.dependencies.filter(({ type, on }) => type === "REQUIRE_IF" && options[on]?.chosen);
  const required = new Set(asked.map(({ target }) => target));
  const own = definition.steps.find(({ key }) => key === step)?.sets ?? [];
  const seen = own.flatMap((set) => {
    const at = `${step}.${set.key}`;
    const state = sets[at];
    return state ? [[at, { ...state, required: state.visible && (set.required || required.has(at)) }] as const] : [];
  });
  return Object.fromEntries(seen);
}
