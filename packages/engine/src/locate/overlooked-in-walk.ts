import type { Answers } from "../answers.ts";
import { describeValue } from "../document/describe-value.ts";
import { isJsonObject } from "../document/json.ts";
import { nearestName } from "../document/nearest-name.ts";
import type { Segments } from "../document/reading.ts";
import { dayNumber } from "../evaluator/day-number.ts";
import { numberOf } from "../evaluator/given-value.ts";
import type { Program, ProgramNode } from "../evaluator/program.ts";
import { quoted } from "../quoted.ts";

/** What a walk says that the evaluator passes over without a word. */
export interface Overlooked {
  readonly segments: Segments;
  readonly at: "name" | "value";
  readonly message: string;
}

// A wizard has so many names that comparing one with all of them would be waited for.
const MOST_COMPARED = 2_000;

const FIELDS: Readonly<Record<keyof Answers, "an object" | "a list of step keys" | "a day like 2027-06-01">> = {
  answers: "an object",
  inputs: "an object",
  submitted: "a list of step keys",
  skipped: "a list of step keys",
  exits: "an object",
  today: "a day like 2027-06-01",
};

/** What it is about as a whole, then field by field, as they stand there. */
export function* overlookedInWalk(program: Program, walk: Readonly<Record<string, unknown>>): Generator<Overlooked> {
  const looksAtToday = program.nodes.some(({ earliest, latest }) => earliest?.sinceToday || latest?.sinceToday);
  if (looksAtToday && !isDay(Object.hasOwn(walk, "today") ? walk["today"] : undefined)) {
    const message = "This walk has no `today`, so bounds that look at it are not checked.";
    yield { segments: ["today"], at: "value", message };
  }
  for (const [field, value] of Object.entries(walk)) {
    if (!isField(field)) {
      yield { segments: [field], at: "name", message: describeUnknownField(field) };
    } else if (!isFitting(field, value)) {
      const message = `"${field}" must be ${FIELDS[field]}, not ${describeValue(value)}; it is passed over.`;
      yield { segments: [field], at: "value", message };
    } else if (isJsonObject(value)) {
      for (const [key, given] of Object.entries(value)) yield* inObject(program, field, key, given);
    } else if (Array.isArray(value)) {
      for (const [at, step] of value.entries()) yield* inList(program, field, at, step);
    }
  }
}

/** Names of fields that no walk has. */
export function unknownFields(walk: object): string[] {
  return Object.keys(walk).filter((name) => !isField(name));
}

export function describeUnknownField(name: string): string {
  const fields = Object.keys(FIELDS);
  const meant = nearestName(name, fields);
  const hint = meant === null ? `a walk may have ${fields.join(", ")}.` : `did you mean "${meant}"?`;
  return `The field ${quoted(name)} is unknown here; ${hint}`;
}

function isField(name: string): name is keyof Answers {
  return Object.hasOwn(FIELDS, name);
}

function isFitting(field: keyof Answers, value: unknown): boolean {
  if (FIELDS[field] === "an object") return isJsonObject(value);
  return FIELDS[field] === "a list of step keys" ? Array.isArray(value) : isDay(value);
}

function isDay(value: unknown): boolean {
  return !Number.isNaN(dayNumber(value));
}

function* inObject(program: Program, field: keyof Answers, key: string, value: unknown): Generator<Overlooked> {
  const message = field === "exits" ? wrongExit(program, key, value) : wrongNode(program, field, key);
  if (message !== null) yield { segments: [field, key], at: "name", message };
}

function wrongNode({ nodes, nodeNumbers }: Program, field: keyof Answers, key: string): string | null {
  const isWanted = ({ type }: ProgramNode) => (type === "OPTION") === (field === "inputs");
  const wanted = field === "inputs" ? "option" : "set";
  const node = nodes[numberOf(nodeNumbers, key)];
  if (node) {
    if (isWanted(node)) return null;
    const [is, belongs] = field === "inputs" ? ["a set", "an option"] : ["an option", "its set"];
    return `${quoted(key)} is ${is}; what stands under "${field}" belongs to ${belongs}.`;
  }
  const names = nodes
    .values()
    .filter(isWanted)
    .map((other) => other.key);
  return unknownKey(wanted, key, names);
}

function wrongExit(program: Program, key: string, value: unknown): string | null {
  const step = program.steps[numberOf(program.stepNumbers, key)];
  if (!step) return unknownStep(program, key);
  if (value === null) return null;
  if (typeof value !== "string")
    return `The exit from ${quoted(key)} must be a step's key or null, not ${describeValue(value)}.`;
  const targets = step.exits.flatMap(({ offer }) => offer?.to ?? []);
  if (targets.includes(value)) return null;
  const meant = meantBy(value, targets.values());
  return `No exit leads from ${quoted(key)} to ${quoted(value)}${meant === null ? "." : `; did you mean ${quoted(meant)}?`}`;
}

function* inList(program: Program, field: keyof Answers, at: number, key: unknown): Generator<Overlooked> {
  const step = program.steps[numberOf(program.stepNumbers, key)];
  const place = { segments: [field, at], at: "value" } as const;
  if (typeof key !== "string") yield { ...place, message: `A step's key must stand here, not ${describeValue(key)}.` };
  else if (!step) yield { ...place, message: unknownStep(program, key) };
  else if (field === "skipped" && step.required)
    yield { ...place, message: `The step ${quoted(key)} cannot be skipped; only a step with "required": false can.` };
}

function unknownStep({ steps }: Program, key: string): string {
  return unknownKey(
    "step",
    key,
    steps.values().map((step) => step.key),
  );
}

function unknownKey(kind: string, key: string, names: IteratorObject<string>): string {
  const meant = meantBy(key, names);
  return `No active ${kind} of this wizard is called ${quoted(key)}${meant === null ? "." : `; did you mean ${quoted(meant)}?`}`;
}

function meantBy(key: string, names: IteratorObject<string>): string | null {
  return nearestName(key, names.filter((name) => Math.abs(name.length - key.length) <= 2).take(MOST_COMPARED));
}
