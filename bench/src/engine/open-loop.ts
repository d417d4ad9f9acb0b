import type { HalfWay } from "./half-way.ts";
import { setNumber } from "./loop-arrays.ts";
import { type LoopStep, loopStep } from "./loop-view.ts";
import { type PlainLoop, plainLoop } from "./plain-loop.ts";

export interface LoopChange {
  readonly set: number;
  readonly options: readonly number[];
  readonly shown: LoopStep;
}

/** The plain loop where the walk stands, and the changes that leave it on its path. */
export function openLoop({ wizard, walk, changes }: HalfWay): {
  readonly loop: PlainLoop;
  readonly changes: LoopChange[];
} {
  const loop = plainLoop(wizard.plan);
  for (const { step, set, options } of walk.given) loop.answer(setNumber(step, set), options);
  return {
    loop,
    changes: changes.staying.flatMap(({ given, position }) => {
      const step = wizard.plan.steps[position];
      const set = setNumber(given.step, given.set);
      return step ? [{ set, options: given.options, shown: loopStep(step, position) }] : [];
    }),
  };
}
