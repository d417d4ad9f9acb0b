import type { HalfWay } from "./half-way.ts";
import { setNumber } from "./loop-arrays.ts";
import { type PlainLoop, plainLoop } from "./plain-loop.ts";
import type { PlannedStep } from "./plan.ts";

export interface LoopChange {
  readonly set: number;
  readonly options: readonly number[];
  /** Shown after it. */
  readonly step: PlannedStep;
  readonly position: number;
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
      return step ? [{ set: setNumber(given.step, given.set), options: given.options, step, position }] : [];
    }),
  };
}
