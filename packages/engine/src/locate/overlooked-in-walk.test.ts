import { expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { parseText } from "../document/parse-text.ts";
import { locateOverlooked } from "./locate-overlooked.ts";
import { overlookedInWalk } from "./overlooked-in-walk.ts";

const day = '{ "key": "day", "type": "DATE_PICKER", "rules": { "min": "today" } }';
const wizard = (more = "") => `{ "format": "boardwalk.wizard/1", "key": "k", "name": "K",
  "steps": [
    { "key": "first", "sets": [
      { "key": "kind", "type": "SINGLE", "options": [{ "key": "other", "label": "O", "requiresInput": true }] }${more}] },
    { "key": "second", "required": false },
    { "key": "third", "active": false },
    { "key": "last" }],
  "flow": [{ "from": "first", "to": "last", "type": "OPTIONAL" }] }`;

function programOf(text: string) {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return compile(parsed.definition);
}
const program = programOf(wizard());

const told = (walk: Record<string, unknown>, about = program) =>
  [...overlookedInWalk(about, walk)].map(({ segments, message }) => `${segments.join("/")}: ${message}`);

it("has nothing to say of a walk that says what the wizard knows", () => {
  const walk = {
    answers: { "first.kind": "other" },
    inputs: { "first.kind.other": "A regatta" },
    submitted: ["first", "last"],
    skipped: ["second"],
    exits: { first: "last", second: null },
    today: "2027-01-01",
  };
  expect(told(walk)).toEqual([]);
  expect(told({})).toEqual([]);
});

it.each([
  [{ answer: {} }, 'answer: The field "answer" is unknown here; did you mean "answers"?'],
  [{ submited: [] }, 'submited: The field "submited" is unknown here; did you mean "submitted"?'],
  [
    { constructor: 1 },
    'constructor: The field "constructor" is unknown here; a walk may have answers, inputs, submitted, skipped, exits, today.',
  ],
  [{ answers: [] }, 'answers: "answers" must be an object, not a list; it is passed over.'],
  [{ inputs: null }, 'inputs: "inputs" must be an object, not null; it is passed over.'],
  [
    { submitted: "first" },
    'submitted: "submitted" must be a list of step keys, not the text "first"; it is passed over.',
  ],
  [
    { today: "2027-02-30" },
    'today: "today" must be a day like 2027-06-01, not the text "2027-02-30"; it is passed over.',
  ],
  [
    { answers: { "first.knid": 1 } },
    'answers/first.knid: No active set of this wizard is called "first.knid"; did you mean "first.kind"?',
  ],
  [{ answers: { toString: 1 } }, 'answers/toString: No active set of this wizard is called "toString".'],
  [
    { answers: { "first.kind.other": true } },
    'answers/first.kind.other: "first.kind.other" is an option; what stands under "answers" belongs to its set.',
  ],
  [
    { inputs: { "first.kind": "x" } },
    'inputs/first.kind: "first.kind" is a set; what stands under "inputs" belongs to an option.',
  ],
  [
    { inputs: { "first.kind.othr": "x" } },
    'inputs/first.kind.othr: No active option of this wizard is called "first.kind.othr"; did you mean "first.kind.other"?',
  ],
  [
    { submitted: ["first", "secnod"] },
    'submitted/1: No active step of this wizard is called "secnod"; did you mean "second"?',
  ],
  [{ submitted: ["third"] }, 'submitted/0: No active step of this wizard is called "third".'],
  [{ submitted: [1] }, "submitted/0: A step's key must stand here, not the number 1."],
  [{ skipped: ["first"] }, 'skipped/0: The step "first" cannot be skipped; only a step with "required": false can.'],
  [{ exits: { frist: "last" } }, 'exits/frist: No active step of this wizard is called "frist"; did you mean "first"?'],
  [{ exits: { first: "lst" } }, 'exits/first: No exit leads from "first" to "lst"; did you mean "last"?'],
  [{ exits: { second: "last" } }, 'exits/second: No exit leads from "second" to "last".'],
  [{ exits: { first: 5 } }, 'exits/first: The exit from "first" must be a step\'s key or null, not the number 5.'],
])("tells what is passed over in %j", (walk, sentence) => {
  expect(told(walk)).toEqual([sentence]);
});

it("tells that bounds are not checked where the day is missing that they look at", () => {
  const dated = programOf(wizard(`, ${day}`));
  const sentence = "today: This walk has no `today`, so bounds that look at it are not checked.";
  expect(told({}, dated)).toEqual([sentence]);
  expect(told({ today: "soon" }, dated)).toEqual([sentence, expect.stringContaining('not the text "soon"')]);
  expect(told({ today: "2027-01-01" }, dated)).toEqual([]);
});

it("finds the place of each in the text, and names that stand twice, in order", () => {
  const text = `{ "answers": { "first.kind": "other",
    "first.kid": 1, "first.kind": "other" },
  "skipped": ["second",
    "last"], "submited": [] }`;
  const places = (most: number) =>
    locateOverlooked(program, JSON.parse(text), `\uFEFF${text}`, most).map(({ line, column, message }) => {
      return `${line}:${column} ${message.slice(0, 22)}`;
    });
  expect(places(20)).toEqual([
    "2:5 No active set of this ",
    '2:21 The field "first.kind"',
    '4:5 The step "last" cannot',
    '4:14 The field "submited" i',
  ]);
  expect(places(2)).toHaveLength(2);
});

it("is quick with a large wizard and a walk full of unknown names", () => {
  const steps = Array.from({ length: 5_000 }, (_, at) => `{ "key": "step_${at}_with_a_long_name" }`);
  const large = programOf(`{ "format": "boardwalk.wizard/1", "key": "k", "name": "K", "steps": [${steps.join()}] }`);
  const submitted = Array.from({ length: 200_000 }, (_, at) => `stpe_${at % 5_000}_with_a_long_mane`);
  const text = JSON.stringify({ submitted });
  expect(locateOverlooked(large, { submitted }, text, 20)).toHaveLength(20);
});
