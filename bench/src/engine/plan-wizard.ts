import type { OptionPosition, Plan, PlannedCondition, PlannedOption, PlannedSet, PlannedStep } from "./plan.ts";
import { type Chance, seededChance } from "./seeded-chance.ts";

export const SETS_A_STEP = 4;
export const OPTIONS_A_SET = 5;

const OPTIONS_A_STEP = SETS_A_STEP * OPTIONS_A_SET;
// Conditions look back no further, so that an answer touches as much in a large wizard as in a small one.
const STEPS_LOOKED_BACK = 10;
const STEPS_A_LEAP = 5;

/**
 * A wizard of so many options, the same for the same seed. A step's first set is always visible and a set's first option always
 * open, so that every step has a question and every question an answer.
 */
export function planWizard(options: number, seed = 1): Plan {
  const chance = seededChance(seed);
  const count = Math.ceil(options / OPTIONS_A_STEP);
  return { steps: Array.from({ length: count }, (_, position) => planStep(chance, position, count)) };
}

function planStep(chance: Chance, position: number, count: number): PlannedStep {
  const sets = Array.from({ length: SETS_A_STEP }, (_, set) => planSet(chance, position, set));
  // Leaps stand apart: no leap passes over a step that another one leaves.
  const leaps = position % STEPS_A_LEAP === 2 && position + 2 < count;
  return { key: `s${position}`, sets, leap: leaps ? (chance.hits(0.5) ? "by option" : "by condition") : null };
}

function planSet(chance: Chance, step: number, set: number): PlannedSet {
  const share = chance.below(100);
  const type = share < 12 ? "SHOW_IF" : share < 18 ? "HIDE_IF" : null;
  return {
    key: `q${set}`,
    type: chance.hits(0.25) ? "MULTIPLE" : "SINGLE",
    conditions: set === 0 || type === null ? [] : conditions(chance, type, { step, set }),
    options: Array.from({ length: OPTIONS_A_SET }, (_, option) => planOption(chance, { step, set, option })),
  };
}

function planOption(chance: Chance, at: OptionPosition): PlannedOption {
  const share = chance.below(100);
  const type = share < 15 ? "SHOW_IF" : share < 25 ? "HIDE_IF" : share < 40 ? "DISABLE_IF" : null;
  return {
    key: `o${at.option}`,
    price: `${chance.below(200)}.${chance.hits(0.5) ? "50" : "00"}`,
    conditions: at.option === 0 || type === null ? [] : conditions(chance, type, at),
  };
}

/** One or two, on options of earlier sets. */
function conditions(
  chance: Chance,
  type: PlannedCondition["type"],
  { step, set }: { readonly step: number; readonly set: number },
): PlannedCondition[] {
  const earlier = Math.min(step, STEPS_LOOKED_BACK) * SETS_A_STEP + set;
  if (earlier === 0) return [];
  return Array.from({ length: chance.hits(0.3) ? 2 : 1 }, () => {
    const back = step * SETS_A_STEP + set - 1 - chance.below(earlier);
    const on = { step: Math.floor(back / SETS_A_STEP), set: back % SETS_A_STEP, option: chance.below(OPTIONS_A_SET) };
    return { type, on };
  });
}
