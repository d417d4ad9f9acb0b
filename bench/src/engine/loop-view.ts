import { optionNumber, setNumber } from "./loop-arrays.ts";
import type { PlainLoop } from "./plain-loop.ts";
import type { PlannedStep } from "./plan.ts";

/** The step's flags in the shape of our engine's view, so that both write the same JSON. */
export function loopView(loop: PlainLoop, { key, sets }: PlannedStep, position: number) {
  const view = { step: key, done: false, skipped: false, sets: record<object>(), options: record<object>() };
  sets.forEach((set, nth) => {
    const visible = loop.isVisibleSet(setNumber(position, nth));
    const isAnswered = set.options.some((_, index) => loop.isChosenOption(optionNumber(position, nth, index)));
    const errors = visible && !isAnswered ? [{ code: "required" }] : [];
    view.sets[`${key}.${set.key}`] = { visible, required: visible, errors };
    set.options.forEach((option, index) => {
      const number = optionNumber(position, nth, index);
      view.options[`${key}.${set.key}.${option.key}`] = {
        visible: loop.isVisibleOption(number),
        disabled: loop.isDisabledOption(number),
        required: false,
        chosen: loop.isChosenOption(number),
      };
    });
  });
  return view;
}

function record<Value>(): Record<string, Value> {
  return {};
}
