import type { Answers } from "../answers.ts";
import type { Definition, SetDefinition, StepDefinition } from "../definition.ts";
import type { Problem, State } from "../state.ts";
import { isChosen, isDisabled, isRequired, isRequiredSet, isVisible, isVisibleSet } from "./naive-choice.ts";
import { badConditions, naiveTotal, nextStep, offered } from "./naive-flow.ts";
import { naivePattern } from "./naive-pattern.ts";
import { isEmpty, isSkipped, type NaivePrefix, naiveAnswers } from "./naive-prefix.ts";
import { longestWay, naiveProgress } from "./naive-progress.ts";
import { naiveErrors } from "./naive-valid.ts";
import { naiveWizard, optionKey, setKey } from "./naive-wizard.ts";

/** The rules of a walk read literally: everything anew for every step that the path grows by. */
export function naiveEvaluate(definition: Definition, answers: Answers): State {
  const wizard = naiveWizard(definition);
  const walk = walkPath({ wizard, answers: naiveAnswers(answers), path: [] });
  return stateOf(walk);
}

interface NaiveWalk {
  readonly prefix: NaivePrefix;
  readonly current: string | null;
  readonly complete: boolean;
  /** The step of the path that the walk would come back to (12). */
  readonly cycle: string | null;
}

/** Rule 2: from the first step, step by step, while the last one is done. */
function walkPath({ wizard, answers }: NaivePrefix): NaiveWalk {
  const path: string[] = [];
  let next = wizard.steps[0]?.key ?? null;
  while (next !== null) {
    if (path.includes(next)) return { prefix: { wizard, answers, path }, current: null, complete: false, cycle: next };
    path.push(next);
    const prefix = { wizard, answers, path };
    if (!isDone(prefix, next)) return { prefix, current: next, complete: false, cycle: null };
    next = nextStep(prefix, next);
  }
  return { prefix: { wizard, answers, path }, current: null, complete: path.length > 0, cycle: null };
}

/** Rule 6. */
function isDone(prefix: NaivePrefix, key: string): boolean {
  return stepsOf(prefix, [key]).every(
    (step) =>
      isSkipped(prefix, step) ||
      (prefix.answers.submitted.includes(key) && step.sets.every((set) => naiveErrors(prefix, step, set).length === 0)),
  );
}

/** In the order of the path. */
function stepsOf({ wizard, path }: NaivePrefix, keys: readonly string[] = path): StepDefinition[] {
  return keys.flatMap((key) => wizard.steps.filter((step) => step.key === key));
}

function stateOf({ prefix, current, complete, cycle }: NaiveWalk): State {
  const steps = stepsOf(prefix);
  const sets = steps.flatMap((step) => step.sets.map((set) => ({ step, set })));
  const options = sets.flatMap(({ step, set }) => set.options.map((option) => ({ step, set, option })));
  const done = steps.filter(({ key }) => key !== current).length;
  const ahead = current === null ? 0 : longestWay(prefix.wizard, current);
  return {
    path: prefix.path,
    current,
    complete,
    progress: naiveProgress(done, ahead),
    total: naiveTotal(prefix),
    exits: current === null ? [] : offered(prefix, current).map(({ to, name }) => ({ to, name })),
    steps: Object.fromEntries(
      steps.map((step) => [step.key, { done: step.key !== current, skipped: isSkipped(prefix, step) }]),
    ),
    sets: Object.fromEntries(
      sets.map(({ step, set }) => [
        setKey(step, set),
        {
          visible: isVisibleSet(prefix, step, set),
          required: isRequiredSet(prefix, step, set),
          errors: naiveErrors(prefix, step, set),
        },
      ]),
    ),
    options: Object.fromEntries(
      options.map(({ step, set, option }) => [
        optionKey(step, set, option),
        {
          visible: isVisible(prefix, step, set, option),
          disabled: isDisabled(prefix, step, set, option),
          required: isRequired(prefix, step, set, option),
          chosen: isChosen(prefix, step, set, option),
        },
      ]),
    ),
    dormant: dormant(prefix),
    problems: [
      ...steps.flatMap((step) => problemsAt(prefix, step)),
      ...(cycle === null ? [] : [{ code: "cycle", at: cycle } as const]),
    ],
  };
}

/** Rule 11: answers on steps outside the path, sorted, the empty ones not. */
function dormant(prefix: NaivePrefix): string[] {
  return prefix.wizard.steps
    .filter((step) => !prefix.path.includes(step.key))
    .flatMap((step) => step.sets.filter((set) => !isEmptyAnswer(prefix, step, set)).map((set) => setKey(step, set)))
    .sort();
}

function isEmptyAnswer(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition): boolean {
  return isEmpty(set, prefix.answers.answers.get(setKey(step, set)));
}

/** Rule 12: a bad pattern for each visible answered set whose text is judged, then a bad condition for each such rule. */
function problemsAt(prefix: NaivePrefix, step: StepDefinition): Problem[] {
  const patterns = step.sets
    .filter((set) => hasBadPattern(set))
    .filter((set) => naiveErrors(prefix, step, set).some(({ code }) => code === "pattern"))
    .map((set) => ({ code: "bad-pattern", at: setKey(step, set) }) as const);
  const conditions = badConditions(prefix, step.key).map(() => ({ code: "bad-condition", at: step.key }) as const);
  return [...patterns, ...conditions];
}

function hasBadPattern(set: SetDefinition): boolean {
  return set.type === "TEXT_INPUT" && set.rules.pattern !== undefined && naivePattern(set.rules.pattern, "") === null;
}
