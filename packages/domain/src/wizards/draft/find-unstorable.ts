import { type Definition, type JsonValue, type Misfit, serialize } from "@boardwalk/engine";

/** The largest whole number that the tables hold. */
const MOST_WHOLE = 2_147_483_647;
const MOST_TOLD = 50;
// No text of a database holds a null character, and no UTF-8 half of a surrogate pair.
const UNSTORABLE_TEXT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const WHOLE_FIELDS = new Set<unknown>(["maxSteps", "estimatedMinutes", "inactivityMinutes", "priority", "min", "max"]);

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
  judgeValues(serialize(definition), [], add);
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

function judgeValues(value: JsonValue, segments: Segments, add: Add): void {
  if (typeof value === "string") {
    if (UNSTORABLE_TEXT.test(value)) add(segments, "This text holds a character that no text may hold; take it away.");
  } else if (typeof value === "number") {
    if (Math.abs(value) > MOST_WHOLE && isColumn(segments)) add(segments, `This number may be at most ${MOST_WHOLE}.`);
  } else if (isList(value)) {
    for (const [at, element] of value.entries()) judgeValues(element, [...segments, at], add);
  } else if (value !== null && typeof value === "object") {
    for (const [name, field] of Object.entries(value)) {
      if (UNSTORABLE_TEXT.test(name))
        add(segments, "A name in this holds a character that no text may hold; take it away.");
      judgeValues(field, [...segments, name], add);
    }
  }
}

/** Numbers in rules and metadata have no column of their own, and are kept however large. */
function isColumn(segments: Segments): boolean {
  return WHOLE_FIELDS.has(segments.at(-1)) && !segments.includes("rules") && !segments.includes("metadata");
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
