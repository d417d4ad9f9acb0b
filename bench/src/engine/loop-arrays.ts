import type { Plan, PlannedCondition } from "./plan.ts";
import { OPTIONS_A_SET, SETS_A_STEP } from "./plan-wizard.ts";

/** Everything by number: first all sets in document order, then all options. */
export interface LoopArrays {
  readonly sets: number;
  /** By set. */
  readonly setVisible: Uint8Array;
  /** By option. */
  readonly optionShown: Uint8Array;
  readonly optionDisabled: Uint8Array;
  readonly named: Uint8Array;
  readonly chosen: Uint8Array;
  /** By option: the sets and options whose conditions look at it. */
  readonly targets: readonly (readonly number[])[];
  /** By set or option: the options that its conditions look at, and their type. */
  readonly ons: readonly (readonly number[])[];
  readonly types: readonly (PlannedCondition["type"] | null)[];
}

/** As nothing is answered yet, what waits to be shown is hidden and all else is open. */
export function layOutArrays({ steps }: Plan): LoopArrays {
  const sets = steps.flatMap((step) => step.sets);
  const options = sets.flatMap((set) => set.options);
  const things = [...sets, ...options];
  const ons = things.map(({ conditions }) => conditions.map(({ on }) => optionNumber(on.step, on.set, on.option)));
  const types = things.map(({ conditions }) => conditions[0]?.type ?? null);
  const targets = options.map((): number[] => []);
  ons.forEach((looked, thing) => {
    for (const on of looked) targets[on]?.push(thing);
  });
  const shown = types.map((type) => (type === "SHOW_IF" ? 0 : 1));
  return {
    sets: sets.length,
    setVisible: Uint8Array.from(shown.slice(0, sets.length)),
    optionShown: Uint8Array.from(shown.slice(sets.length)),
    optionDisabled: new Uint8Array(options.length),
    named: new Uint8Array(options.length),
    chosen: new Uint8Array(options.length),
    targets,
    ons,
    types,
  };
}

export function setNumber(step: number, set: number): number {
  return step * SETS_A_STEP + set;
}

export function optionNumber(step: number, set: number, option: number): number {
  return setNumber(step, set) * OPTIONS_A_SET + option;
}
