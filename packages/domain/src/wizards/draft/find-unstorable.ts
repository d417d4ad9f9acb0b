import { type Definition, type DocumentError, type JsonValue, serialize } from "@boardwalk/engine";

/** The largest whole number that the tables hold. */
const MOST_WHOLE = 2_147_483_647;
const MOST_TOLD = 50;
// No database text holds a null character, and no UTF-8 half of a surrogate pair.
const UNSTORABLE_TEXT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const WHOLE_FIELDS = new Set(["maxSteps", "estimatedMinutes", "inactivityMinutes", "priority"]);

/** What the format lets a draft be and a draft's tables cannot hold, which is little: each thing there once, and each reference to something. */
export function findUnstorable(definition: Definition): DocumentError[] {
  const errors: DocumentError[] = [];
  const add = (path: string, message: string) => {
    if (errors.length < MOST_TOLD) errors.push({ path, message });
  };
  const { steps, options, sets } = thingsOf(definition, add);
  for (const [at, { from, to, option }] of definition.flow.entries()) {
    if (!steps.has(from)) add(`flow[${at}].from`, `There is no step "${from}"; the rule must leave one that is there.`);
    if (!steps.has(to)) add(`flow[${at}].to`, `There is no step "${to}"; the rule must lead to one that is there.`);
    if (option !== null && !options.has(option)) add(`flow[${at}].option`, `There is no option "${option}".`);
  }
  for (const [at, { target, on }] of definition.dependencies.entries()) {
    if (!sets.has(target) && !options.has(target)) {
      add(`dependencies[${at}].target`, `There is no set or option "${target}".`);
    }
    if (!options.has(on)) add(`dependencies[${at}].on`, `There is no option "${on}".`);
  }
  judgeValues(serialize(definition), "", add);
  return errors;
}

type Add = (path: string, message: string) => void;

function thingsOf(definition: Definition, add: Add) {
  const things = { steps: new Set<string>(), sets: new Set<string>(), options: new Set<string>() };
  const note = (known: Set<string>, key: string, path: string, what: string) => {
    if (known.has(key)) add(`${path}.key`, `There is ${what} "${key}" already; each needs a key of its own.`);
    known.add(key);
  };
  for (const [atStep, step] of definition.steps.entries()) {
    const path = `steps[${atStep}]`;
    note(things.steps, step.key, path, "a step");
    for (const [atSet, set] of step.sets.entries()) {
      const inStep = `${path}.sets[${atSet}]`;
      note(things.sets, `${step.key}.${set.key}`, inStep, "a set");
      for (const [atOption, option] of set.options.entries()) {
        note(things.options, `${step.key}.${set.key}.${option.key}`, `${inStep}.options[${atOption}]`, "an option");
      }
    }
  }
  return things;
}

function judgeValues(value: JsonValue, path: string, add: Add): void {
  if (typeof value === "string") {
    if (UNSTORABLE_TEXT.test(value)) add(path, "This text holds a character that no text may hold; take it away.");
  } else if (typeof value === "number") {
    if (Math.abs(value) > MOST_WHOLE && isWholeField(path)) add(path, `This number may be at most ${MOST_WHOLE}.`);
  } else if (isList(value)) {
    for (const [at, element] of value.entries()) judgeValues(element, `${path}[${at}]`, add);
  } else if (value !== null && typeof value === "object") {
    for (const [name, field] of Object.entries(value)) {
      if (UNSTORABLE_TEXT.test(name)) add(path, "A name in this object holds a character that no text may hold.");
      judgeValues(field, path === "" ? name : `${path}.${name}`, add);
    }
  }
}

/** Numbers in rules and metadata are kept as they are. */
function isWholeField(path: string): boolean {
  if (/^steps\[\d+\]\.sets\[\d+\]\.(min|max)$/.test(path)) return true;
  return /^(settings|flow\[\d+\])\.\w+$/.test(path) && WHOLE_FIELDS.has(path.slice(path.lastIndexOf(".") + 1));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
