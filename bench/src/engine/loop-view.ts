import { optionNumber, setNumber } from "./loop-arrays.ts";
import type { PlainLoop } from "./plain-loop.ts";
import type { PlannedStep } from "./plan.ts";
import { OPTIONS_A_SET } from "./plan-wizard.ts";

/** A step's keys and numbers, put together before anything is measured. */
export interface LoopStep {
  readonly key: string;
  readonly sets: readonly Keyed[];
  readonly options: readonly Keyed[];
}

interface Keyed {
  readonly key: string;
  readonly number: number;
}

export function loopStep({ key, sets }: PlannedStep, position: number): LoopStep {
  return {
    key,
    sets: sets.map((set, nth) => ({ key: `${key}.${set.key}`, number: setNumber(position, nth) })),
    options: sets.flatMap((set, nth) =>
      set.options.map((option, index) => ({
        key: `${key}.${set.key}.${option.key}`,
        number: optionNumber(position, nth, index),
      })),
    ),
  };
}

/** The step's flags in the shape of our engine's view, so that both write the same JSON. */
export function loopView(loop: PlainLoop, { key, sets, options }: LoopStep) {
  return {
    step: key,
    done: false,
    skipped: false,
    sets: Object.fromEntries(sets.map((set) => [set.key, setView(loop, set.number)])),
    options: Object.fromEntries(options.map((option) => [option.key, optionView(loop, option.number)])),
  };
}

function setView(loop: PlainLoop, set: number) {
  const visible = loop.isVisibleSet(set);
  let isAnswered = false;
  for (let nth = 0; nth < OPTIONS_A_SET; nth++) isAnswered ||= loop.isChosenOption(set * OPTIONS_A_SET + nth);
  return { visible, required: visible, errors: visible && !isAnswered ? [{ code: "required" }] : [] };
}

function optionView(loop: PlainLoop, option: number) {
  return {
    visible: loop.isVisibleOption(option),
    disabled: loop.isDisabledOption(option),
    required: false,
    chosen: loop.isChosenOption(option),
  };
}
