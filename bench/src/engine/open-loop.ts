import type { HalfWay } from "./half-way.ts";
import { setNumber } from "./loop-arrays.ts";
import { stepNumber } from "./our-walk.ts";
import { type PlainLoop, plainLoop } from "./plain-loop.ts";
import type { PlannedStep } from "./plan.ts";

export interface LoopChange {
  readonly set: number;
  readonly options: readonly number[];
  /** Shown after it. */
  readonly step: PlannedStep;
  readonly position: number;
}

/** The plain loop where the walk stands. */
export function openLoop({ wizard, walk, changes }: HalfWay): {
  readonly loop: PlainLoop;
  readonly changes: LoopChange[];
} {
  const loop = plainLoop(wizard.plan);
  for (const { step, set, options } of walk.given) loop.answer(setNumber(step, set), options);
  return {
    loop,
    changes: walk.changes.flatMap(({ step, set, options }, nth) => {
      const position = stepNumber(changes[nth]?.shown ?? "");
      const shown = wizard.plan.steps[position];
      return shown ? [{ set: setNumber(step, set), options, step: shown, position }] : [];
    }),
  };
}
