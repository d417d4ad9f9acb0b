import { type Chance, seededChance } from "./seeded-chance.ts";

const RULES_A_STEP = 10;
const DEPENDENCIES_A_STEP = 20;
const SETS = ["first", "second"] as const;
const OPTIONS = ["o0", "o1", "o2", "o3"] as const;
// Every so many steps all ways meet, so that later steps can look back at one that every walk has visited.
const STEPS_BETWEEN_GATES = 10;

/** For the checker: a wizard of so many steps, ten times as many rules and twenty times as many dependencies, mostly sound. */
export function generateFlow(count: number, seed = 1) {
  const chance = seededChance(seed);
  return {
    format: "boardwalk.wizard/1",
    key: "generated",
    name: "Generated",
    steps: Array.from({ length: count }, (_, step) => ({ key: `s${step}`, sets: SETS.map(asSet) })),
    // No rule leaves the last step: its share stands with the step before.
    flow: Array.from({ length: count * RULES_A_STEP }, (_, nth) =>
      rule(chance, Math.min(Math.floor(nth / RULES_A_STEP), count - 2), nth % RULES_A_STEP, count),
    ),
    dependencies: Array.from({ length: count * DEPENDENCIES_A_STEP }, (_, nth) =>
      dependency(chance, Math.floor(nth / DEPENDENCIES_A_STEP), nth % DEPENDENCIES_A_STEP),
    ),
  };
}

function asSet(key: string) {
  return {
    key,
    type: "SINGLE",
    required: false,
    options: OPTIONS.map((option) => ({ key: option, label: `Answer ${option}` })),
  };
}

/** Forward, and not past the next gate. One in a hundred is meant to be found fault with. */
function rule(chance: Chance, from: number, nth: number, count: number) {
  const gate = Math.min((Math.floor(from / STEPS_BETWEEN_GATES) + 1) * STEPS_BETWEEN_GATES, count - 1);
  const to = `s${from + 1 + chance.below(gate - from)}`;
  const option = `s${from}.${nth < 4 ? "first" : "second"}.o${nth % 4}`;
  const leaves = { from: `s${from}`, to };
  if (chance.hits(0.005)) return { ...leaves, to: "nowhere", type: "REQUIRED" };
  if (chance.hits(0.005)) return { ...leaves, type: "REQUIRED", option: `s${from}.first.o0` };
  if (nth < 6) return { ...leaves, type: "REQUIRED", option };
  if (nth === 6) return { ...leaves, type: "OPTIONAL", option };
  if (nth === 7) return { ...leaves, type: "CONDITIONAL", when: `answers.s${from}.first == "o1" && total > 100` };
  if (nth === 8) return { ...leaves, type: "CONDITIONAL", when: `has(answers.s${gateBefore(from)}.second)` };
  return { ...leaves, to: `s${from + 1}`, type: "REQUIRED" };
}

/** On the step's own first set, or on any earlier gate; one in fifty on any earlier step, which only some walks visit. */
function dependency(chance: Chance, step: number, nth: number) {
  const target = `s${step}.second${nth % 5 === 0 ? "" : `.o${chance.below(4)}`}`;
  const types = nth % 5 === 0 ? TYPES_ON_SETS : TYPES_ON_OPTIONS;
  const type = types[chance.below(types.length)] ?? "SHOW_IF";
  const option = `o${chance.below(4)}`;
  const gates = Math.ceil(step / STEPS_BETWEEN_GATES);
  if (step > 0 && chance.hits(0.02)) return { target, on: `s${chance.below(step)}.first.${option}`, type };
  if (gates === 0 || nth % 2 === 0) return { target, on: `s${step}.first.${option}`, type };
  return { target, on: `s${chance.below(gates) * STEPS_BETWEEN_GATES}.second.${option}`, type };
}

const TYPES_ON_SETS = ["SHOW_IF", "HIDE_IF", "REQUIRE_IF"] as const;
const TYPES_ON_OPTIONS = [...TYPES_ON_SETS, "DISABLE_IF"] as const;

function gateBefore(step: number): number {
  return Math.floor(step / STEPS_BETWEEN_GATES) * STEPS_BETWEEN_GATES;
}
