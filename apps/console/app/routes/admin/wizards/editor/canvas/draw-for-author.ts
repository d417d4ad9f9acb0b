import type { Definition, State, StepDefinition } from "@boardwalk/engine";
import type { StepDrawing } from "@boardwalk/runner";
import type { CanvasView } from "./canvas-view.ts";
import type { Seen } from "./see-step.ts";
import { whyUnseen } from "./why-unseen.ts";

export interface AuthorsDrawing {
  readonly drawing: Pick<StepDrawing, "definition" | "state" | "document" | "step">;
  /** What a walker would not see here, with the reason. Its author sees it all the same. */
  readonly unseen: ReadonlyMap<string, string>;
}

/** All that a step has, also what is hidden or archived. Without `seen` nothing is hidden. */
export function drawForAuthor(
  definition: Definition,
  step: StepDefinition,
  seen: Seen | null,
  document: CanvasView["answers"],
): AuthorsDrawing {
  const sets: Record<string, State["sets"][string]> = {};
  const options: Record<string, State["options"][string]> = {};
  const unseen = new Map<string, string>();
  const isChosen = (on: string) => seen?.options[on]?.chosen ?? false;
  for (const set of step.sets) {
    const at = `${step.key}.${set.key}`;
    const setState = seen?.sets[at];
    sets[at] = { visible: true, required: setState?.visible ? setState.required : set.required, errors: [] };
    const why = set.active ? setState?.visible === false && whyUnseen(definition, at, isChosen) : ARCHIVED;
    if (why) unseen.set(at, why);
    for (const option of set.options) {
      const key = `${at}.${option.key}`;
      const state = seen?.options[key];
      const isNamed = namesIn(document.answers[at]).includes(option.key);
      options[key] = {
        visible: true,
        disabled: state?.visible ? state.disabled : option.disabled,
        required: false,
        chosen: state ? state.chosen : isNamed,
      };
      // Of a set that is hidden as a whole nobody asks why each option is.
      const whyNot = option.active
        ? !why && state?.visible === false && whyUnseen(definition, key, isChosen)
        : ARCHIVED;
      if (whyNot) unseen.set(key, whyNot);
    }
  }
  // What other steps hold is chosen as far as it was seen: it says why an option here is off.
  const state: State = {
    ...blank,
    path: [step.key],
    current: step.key,
    sets,
    options: { ...seen?.options, ...options },
  };
  const all = allActive(step);
  const steps = definition.steps.map((one) => (one === step ? all : one));
  return { drawing: { definition: { ...definition, steps }, state, document, step: step.key }, unseen };
}

const ARCHIVED = "Archived: no walk shows it";

const blank: Omit<State, "path" | "current" | "sets" | "options"> = {
  complete: false,
  progress: 0,
  total: "0.00",
  exits: [],
  steps: {},
  dormant: [],
  problems: [],
};

function allActive(step: StepDefinition): StepDefinition {
  const sets = step.sets.map((set) => ({
    ...set,
    active: true,
    options: set.options.map((option) => (option.active ? option : { ...option, active: true })),
  }));
  return { ...step, active: true, sets };
}

function namesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
