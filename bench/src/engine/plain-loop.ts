import { layOutArrays } from "./loop-arrays.ts";
import type { Plan } from "./plan.ts";
import { OPTIONS_A_SET } from "./plan-wizard.ts";

export interface PlainLoop {
  /** Names these options of a set, by position, and brings every flag that hangs on them up to date. */
  answer(set: number, options: readonly number[]): void;
  isVisibleSet(set: number): boolean;
  isVisibleOption(option: number): boolean;
  isDisabledOption(option: number): boolean;
  isChosenOption(option: number): boolean;
}

/**
 * The limit: arrays of flags, and a loop over what an answer affects. It knows visible, disabled and chosen, and nothing else:
 * no path, no judging of answers, no totals or progress, and it does not say what changed.
 */
export function plainLoop(plan: Plan): PlainLoop {
  const arrays = layOutArrays(plan);
  const { setVisible, optionShown, optionDisabled, named, chosen } = arrays;
  const queue: number[] = [];

  function refreshOption(option: number): void {
    const set = Math.floor(option / OPTIONS_A_SET);
    const is = named[option] && optionShown[option] && setVisible[set] && !optionDisabled[option] ? 1 : 0;
    if (is === chosen[option]) return;
    chosen[option] = is;
    for (const target of arrays.targets[option] ?? []) queue.push(target);
  }

  function refreshSet(set: number): void {
    for (let nth = 0; nth < OPTIONS_A_SET; nth++) refreshOption(set * OPTIONS_A_SET + nth);
  }

  function settle(): void {
    for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
      const holds = (arrays.ons[target] ?? []).some((on) => chosen[on] === 1) ? 1 : 0;
      const option = target - arrays.sets;
      const type = arrays.types[target];
      if (type === "DISABLE_IF") optionDisabled[option] = holds;
      else if (option >= 0) optionShown[option] = type === "SHOW_IF" ? holds : 1 - holds;
      else setVisible[target] = type === "SHOW_IF" ? holds : 1 - holds;
      if (option >= 0) refreshOption(option);
      else refreshSet(target);
    }
  }

  return {
    answer(set, options) {
      for (let nth = 0; nth < OPTIONS_A_SET; nth++) {
        const option = set * OPTIONS_A_SET + nth;
        named[option] = options.includes(nth) ? 1 : 0;
        refreshOption(option);
      }
      settle();
    },
    isVisibleSet: (set) => setVisible[set] === 1,
    isVisibleOption: (option) => optionShown[option] === 1 && setVisible[Math.floor(option / OPTIONS_A_SET)] === 1,
    isDisabledOption: (option) => optionDisabled[option] === 1,
    isChosenOption: (option) => chosen[option] === 1,
  };
}
