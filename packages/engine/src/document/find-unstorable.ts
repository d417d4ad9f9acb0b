import type { Definition } from "../definition.ts";
import type { Misfit } from "../locate/locate-misfits.ts";
import { serialize } from "./serialize.ts";
import { unstorableValues } from "./unstorable-values.ts";

const MOST_TOLD = 50;
type Segments = Misfit["segments"];
type Add = (segments: Segments, message: string) => void;

/** What the format lets a draft be and its tables cannot hold, which is little: each key there once, each reference to something. */
export function findUnstorable(definition: Definition): Misfit[] {
  const misfits: Misfit[] = [];
  const add: Add = (segments, message) => {
    if (misfits.length < MOST_TOLD) misfits.push({ segments, message });
  };
  const { steps, options, sets } = thingsOf(definition, add);
  for (const [at, { from, to, option }] of definition.flow.entries()) {
    if (!steps.has(from))
      add(["flow", at, "from"], `There is no step "${from}"; the rule must leave one that is there.`);
    if (!steps.has(to)) add(["flow", at, "to"], `There is no step "${to}"; the rule must lead to one that is there.`);
    if (option !== null && !options.has(option)) add(["flow", at, "option"], `There is no option "${option}".`);
  }
  for (const [at, { target, on }] of definition.dependencies.entries()) {
    if (!sets.has(target) && !options.has(target)) {
      add(["dependencies", at, "target"], `There is no set or option "${target}".`);
    }
    if (!options.has(on)) add(["dependencies", at, "on"], `There is no option "${on}".`);
  }
  unstorableValues(serialize(definition), [], add);
  return misfits;
}

function thingsOf(definition: Definition, add: Add) {
  const things = { steps: new Set<string>(), sets: new Set<string>(), options: new Set<string>() };
  const note = (known: Set<string>, key: string, segments: Segments, what: string) => {
    if (known.has(key)) add([...segments, "key"], `There is ${what} "${key}" already; each needs a key of its own.`);
    known.add(key);
  };
  for (const [atStep, step] of definition.steps.entries()) {
    const here = ["steps", atStep];
    note(things.steps, step.key, here, "a step");
    for (const [atSet, set] of step.sets.entries()) {
      const inStep = [...here, "sets", atSet];
      note(things.sets, `${step.key}.${set.key}`, inStep, "a set");
      for (const [atOption, { key }] of set.options.entries()) {
        note(things.options, `${step.key}.${set.key}.${key}`, [...inStep, "options", atOption], "an option");
      }
    }
  }
  return things;
}
