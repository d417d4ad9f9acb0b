import type { OptionState, Problem, SetState, State, StepView } from "../state.ts";
import { isEmpty } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import {
  bitsOf,
  CHOSEN,
  currentStep,
  DISABLED,
  LEAVES,
  positionOf,
  REQUIRED,
  type Standing,
  setAt,
  VISIBLE,
} from "./standing.ts";
import { stepBits, stepState } from "./step-bits.ts";

export function describeState(standing: Standing): State {
  const { program, given, path } = standing;
  const state: State = {
    path: path.map((step) => itemAt(program.steps, step).key),
    ...describeFigures(standing),
    exits: standing.exits,
    steps: Object.fromEntries(
      path.map((step) => [itemAt(program.steps, step).key, stepState(stepBits(standing, step))]),
    ),
    sets: {},
    options: {},
    dormant: [...given.answers]
      .filter(([set, value]) => isOffPath(standing, set) && !isEmpty(setAt(program, set), value))
      .map(([set]) => itemAt(program.nodes, set).key)
      .sort(),
    problems: describeProblems(standing),
  };
  for (const step of path) describeNodes(standing, step, state.sets, state.options);
  return state;
}

export function describeStep(standing: Standing, step: number): StepView {
  const view = {
    step: itemAt(standing.program.steps, step).key,
    ...stepState(stepBits(standing, step)),
    sets: {},
    options: {},
  };
  describeNodes(standing, step, view.sets, view.options);
  return view;
}

/** What can be said of the whole walk in a word. */
export function describeFigures(standing: Standing): Pick<State, "current" | "complete" | "progress" | "total"> {
  const current = currentStep(standing);
  const complete = standing.nexts.at(-1) === LEAVES;
  const done = current ? standing.path.length - 1 : standing.path.length;
  const progress = complete ? 100 : Math.floor((100 * done) / (done + (current?.longest ?? 0) || 1));
  const hundredths = String(standing.total).padStart(3, "0");
  return {
    current: current?.key ?? null,
    complete,
    progress,
    total: `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`,
  };
}

export function describeProblems(standing: Standing): Problem[] {
  const { program, path, errors, nexts } = standing;
  const problems: Problem[] = [];
  for (const step of program.faulty ? path : []) {
    const { key, first, end, badConditions = 0 } = itemAt(program.steps, step);
    for (let number = first; number < end; number += 1) {
      const node = itemAt(program.nodes, number);
      const isBad = node.type === "TEXT_INPUT" && node.pattern === false;
      if (isBad && errors.get(number)?.some(({ code }) => code === "pattern"))
        problems.push({ code: "bad-pattern", at: node.key });
    }
    for (let rule = 0; rule < badConditions; rule += 1) problems.push({ code: "bad-condition", at: key });
  }
  const next = nexts.at(-1) ?? LEAVES;
  if (next >= 0) problems.push({ code: "cycle", at: itemAt(program.steps, next).key });
  return problems;
}

export function describeSet(standing: Standing, number: number): SetState {
  const bits = bitsOf(standing, number);
  return {
    visible: (bits & VISIBLE) !== 0,
    required: (bits & REQUIRED) !== 0,
    errors: standing.errors.get(number) ?? [],
  };
}

export function describeOption(bits: number): OptionState {
  return {
    visible: (bits & VISIBLE) !== 0,
    disabled: (bits & DISABLED) !== 0,
    required: (bits & REQUIRED) !== 0,
    chosen: (bits & CHOSEN) !== 0,
  };
}

function describeNodes(
  standing: Standing,
  step: number,
  sets: Record<string, SetState>,
  options: Record<string, OptionState>,
): void {
  const { first, end } = itemAt(standing.program.steps, step);
  for (let number = first; number < end; number += 1) {
    const { type, key } = itemAt(standing.program.nodes, number);
    if (type === "OPTION") options[key] = describeOption(bitsOf(standing, number));
    else sets[key] = describeSet(standing, number);
  }
}

function isOffPath(standing: Standing, set: number): boolean {
  return positionOf(standing, setAt(standing.program, set).step) < 0;
}
