import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { compile } from "./compile/compile.ts";
import { parseText } from "./document/parse-text.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { guide } from "./guide.fixture.ts";
import { locateOverlooked } from "./locate/locate-overlooked.ts";
import { publishedSchema } from "./published-schema.fixture.ts";
import type { AnswerError, Exit, OptionState, Problem, SetState, State, StepState } from "./state.ts";

type ErrorCode = AnswerError["code"];
type CarriedBy<E, C> = E extends { readonly code: infer K } ? (C extends K ? Exclude<keyof E, "code"> : never) : never;

/** Held to the union by the types: neither a code nor what it carries can be missing or be too much. */
const CARRIED: { readonly [C in ErrorCode]: Readonly<Record<CarriedBy<AnswerError, C>, true>> } = {
  required: {},
  "too-few": { min: true, got: true },
  "too-many": { max: true, got: true },
  "unknown-option": { option: true },
  "hidden-option": { option: true },
  "disabled-option": { option: true },
  "missing-option": { option: true },
  "input-required": { option: true },
  "too-short": { min: true, got: true },
  "too-long": { max: true, option: true },
  pattern: {},
  format: { format: true },
  "too-small": { min: true },
  "too-large": { max: true },
  "too-early": { min: true },
  "too-late": { max: true },
  "file-type": { index: true, accept: true },
  "file-size": { index: true, maxBytes: true },
  "too-many-files": { max: true, got: true },
  "wrong-type": { index: true },
};

/** Likewise, with what each thing in it has. */
const STATE: Readonly<Record<keyof State, readonly string[]>> = {
  path: [],
  current: [],
  complete: [],
  progress: [],
  total: [],
  exits: ["to", "name"] satisfies (keyof Exit)[],
  steps: ["done", "skipped"] satisfies (keyof StepState)[],
  sets: ["visible", "required", "errors"] satisfies (keyof SetState)[],
  options: ["visible", "disabled", "required", "chosen"] satisfies (keyof OptionState)[],
  dormant: [],
  problems: ["code", "at"] satisfies (keyof Problem)[],
};

const WALK: Readonly<Record<keyof Answers, true>> = {
  answers: true,
  inputs: true,
  submitted: true,
  skipped: true,
  exits: true,
  today: true,
};

const blockWith = (part: string) => guide.json.find((text) => text.includes(part)) ?? "";
const wizard = parseText(blockWith('"key": "small-festival"'));
if (!wizard.ok) throw new Error("The guide's small festival is no wizard.");
const program = compile(wizard.definition);
const walk: Answers = JSON.parse(blockWith('"submitted"'));

describe("the guide's walk", () => {
  it("comes to the state that stands below it", () => {
    expect(evaluate(program, walk)).toEqual(JSON.parse(blockWith('"path"')));
  });

  it("takes its exit by `exits` and `submitted` together", () => {
    expect(evaluate(program, { ...walk, submitted: ["basics"] })).toMatchObject({
      current: "safety",
      exits: [{ to: "finish" }],
    });
    expect(evaluate(program, { ...walk, exits: {} })).toMatchObject({ current: "quiz" });
  });

  it("is told what it says in vain, word for word", () => {
    const [, text = "", told = ""] =
      /echo '(.*"you\.nick".*)' > ada\.json\n.*\n(ada\.json:.*)\n/.exec(guide.text) ?? [];
    const hello = parseText(blockWith('"key": "hello"'));
    if (!hello.ok) throw new Error("hello.json is no wizard.");
    const overlooked = locateOverlooked(compile(hello.definition), JSON.parse(text), text, 2);
    expect(overlooked.map(({ line, column, message }) => `ada.json:${line}:${column}  ${message}`)).toEqual([told]);
  });

  it("has every field in the table below it, with an example that is JSON", () => {
    const rows = guide.tableBelow("Everything may be left out");
    expect(rows.flatMap(([field = ""]) => guide.codeIn(field))).toEqual(Object.keys(WALK));
    for (const [, , like = ""] of rows) expect(() => JSON.parse(guide.codeIn(like).join())).not.toThrow();
  });

  it.each(guide.tableBelow("And this is what an answer is like"))(
    "shows an answer of %s that is taken",
    (named = "", _, shown = "") => {
      const [type = ""] = guide.codeIn(named);
      const [like = ""] = guide.codeIn(shown);
      const options = ["SINGLE", "MULTIPLE"].includes(type)
        ? ["indoor", "nuts"].map((key) => ({ key, label: key }))
        : [];
      const steps = [{ key: "a", sets: [{ key: "x", type, options }] }];
      const parsed = parseText(JSON.stringify({ format: "boardwalk.wizard/1", key: "k", name: "K", steps }));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
      const state = evaluate(compile(parsed.definition), { answers: { "a.x": JSON.parse(like) }, submitted: ["a"] });
      expect(state).toMatchObject({ complete: true, sets: { "a.x": { errors: [] } } });
    },
  );

  it("has an answer of every type", () => {
    const types = guide.tableBelow("And this is what an answer is like").flatMap(([type = ""]) => guide.codeIn(type));
    expect(types).toEqual(publishedSchema.parts.get("set")?.properties?.["type"]?.enum);
  });
});

describe("the guide's tables of a walk", () => {
  it("have every field of a state, and what is in it", () => {
    const rows = guide.tableBelow("### What a state says");
    expect(rows.flatMap(([field = ""]) => guide.codeIn(field))).toEqual(Object.keys(STATE));
    for (const [field = "", ...cells] of rows) {
      const [name = ""] = guide.codeIn(field);
      const words = cells.flatMap((cell) => guide.codeIn(cell)).flatMap((code) => code.match(/[\w-]+/g) ?? []);
      expect(words).toEqual(
        expect.arrayContaining([...(Object.entries(STATE).find(([key]) => key === name)?.[1] ?? [])]),
      );
    }
    expect(Object.keys(evaluate(program, walk)).sort()).toEqual(Object.keys(STATE).sort());
  });

  it("have every error of an answer, with what it carries", () => {
    const rows = guide.tableBelow("### What is wrong with an answer").map(([code = "", when, carried = ""]) => {
      expect(when).not.toBe("");
      return [...guide.codeIn(code), guide.codeIn(carried)];
    });
    expect(rows).toEqual(Object.entries(CARRIED).map(([code, fields]) => [code, Object.keys(fields)]));
  });
});
