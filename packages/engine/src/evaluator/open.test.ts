import { describe, expect, it, vi } from "vitest";
import { compile } from "../compile/compile.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { evaluate } from "./evaluate.ts";
import { open } from "./open.ts";
import type { Program } from "./program.ts";

const choice = (key: string, ...options: string[]) => ({
  key,
  type: "SINGLE" as const,
  options: options.map((name) => ({ key: name, label: name, price: "1.00" })),
});

/** Each step shows a set by the choice of the step before it. */
function chain(steps: number): Program {
  const keys = Array.from({ length: steps }, (_, index) => `s${index}`);
  return compile(
    buildDefinition({
      steps: keys.map((key) => ({ key, sets: [choice("x", "p", "q"), choice("y", "r", "s")] })),
      dependencies: keys.slice(1).map((key, index) => ({ target: `${key}.y`, on: `s${index}.x.p`, type: "SHOW_IF" })),
    }),
  );
}

function walked(steps: number, upTo: number) {
  const keys = Array.from({ length: Math.min(steps, upTo) }, (_, index) => `s${index}`);
  return {
    answers: Object.fromEntries(
      keys.flatMap((key) => [
        [`${key}.x`, "p"],
        [`${key}.y`, "r"],
      ]),
    ),
    submitted: keys.slice(0, -1),
  };
}

/** The program, counting how many of its nodes and steps are read. */
function counting(program: Program): { program: Program; reads: () => number } {
  let reads = 0;
  const watch = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, property, receiver) {
        reads += 1;
        return Reflect.get(target, property, receiver);
      },
    });
  return { program: { ...program, nodes: watch(program.nodes), steps: watch(program.steps) }, reads: () => reads };
}

describe("open", () => {
  it("reads as little for one answer in a wizard of 2,000 steps as in one of 20", () => {
    const costs = [20, 200, 2_000].map((steps) => {
      const { program, reads } = counting(chain(steps));
      const walk = open(program, walked(steps, 10));
      const before = reads();
      expect(walk.apply({ type: "answer", set: "s9.x", value: "q" }).options).toHaveProperty(["s9.x.q"]);
      return reads() - before;
    });
    expect(costs[1]).toBe(costs[0]);
    expect(costs[2]).toBe(costs[0]);
  });

  it("reads as little for an early answer of a long walk as for one of a short walk, where the path stays", () => {
    const costs = [20, 500].map((steps) => {
      const { program, reads } = counting(chain(steps));
      const walk = open(program, walked(steps, steps));
      const before = reads();
      const change = walk.apply({ type: "answer", set: "s3.y", value: "s" });
      expect(change.path).toBeUndefined();
      return reads() - before;
    });
    expect(costs[1]).toBe(costs[0]);
  });

  it("looks back along a path once, however many conditions ask about it", () => {
    const costs = [100, 200, 400].map((steps) => {
      const keys = Array.from({ length: steps }, (_, index) => `s${index}`);
      const when = '"s0" in skipped || total > 9';
      const { program, reads } = counting(
        compile(
          buildDefinition({
            steps: keys.map((key) => ({ key, required: false })),
            flow: keys.map((key) => ({ from: key, to: "s0", type: "CONDITIONAL", when: `!(${when})` })),
          }),
        ),
      );
      const walk = open(program, { skipped: keys });
      expect(walk.state().complete).toBe(true);
      const before = reads();
      walk.apply({ type: "submit", step: "s0" });
      walk.apply({ type: "unskip", step: `s${steps - 1}` });
      return [before, reads() - before];
    });
    for (const measure of [0, 1])
      expect((costs[2]?.[measure] ?? 0) - (costs[1]?.[measure] ?? 0)).toBeLessThanOrEqual(
        2.1 * ((costs[1]?.[measure] ?? 0) - (costs[0]?.[measure] ?? 0)),
      );
  });

  it("opens a walk without reading the steps that it has not come to", () => {
    const costs = [20, 2_000].map((steps) => {
      const { program, reads } = counting(chain(steps));
      open(program, walked(steps, 10));
      return reads();
    });
    expect(costs[1]).toBe(costs[0]);
  });

  it("says nothing where an event changes nothing", () => {
    const walk = open(chain(3), { answers: { "s0.x": "p" } });
    const nothing = { steps: {}, sets: {}, options: {} };
    expect(walk.apply({ type: "answer", set: "s0.x", value: "p" })).toEqual(nothing);
    expect(walk.apply({ type: "answer", set: "nope.x", value: "p" })).toEqual(nothing);
    expect(walk.apply({ type: "answer", set: "s0.x.p", value: "p" })).toEqual(nothing);
    expect(walk.apply({ type: "submit", step: "constructor" })).toEqual(nothing);
    expect(walk.apply({ type: "skip", step: "s0" })).toEqual(nothing);
    expect(walk.apply({ type: "input", option: "__proto__", text: "x" })).toEqual(nothing);
  });

  it.each([
    { type: "hello", step: "s0" },
    { type: "undo", step: "s0" },
    { type: "skipper", step: "s1" },
    { type: "answering", set: "s0.x", value: "q" },
    { type: "constructor", step: "s0" },
    { type: 5, step: "s0" },
    { step: "s0" },
    { type: "submit", step: ["s0"] },
    "submit",
    null,
  ])("takes %j for no event", (event) => {
    const walk = open(chain(2), { answers: { "s0.x": "p", "s0.y": "r" }, submitted: ["s0"] });
    const before = walk.state();
    expect(walk.apply(JSON.parse(JSON.stringify(event)))).toEqual({ steps: {}, sets: {}, options: {} });
    expect(walk.state()).toEqual(before);
  });

  it("says what an event changed, and no more", () => {
    const walk = open(chain(2), { answers: { "s0.x": "p", "s0.y": "r", "s1.y": "s" } });
    expect(walk.apply({ type: "submit", step: "s0" })).toEqual({
      path: ["s0", "s1"],
      current: "s1",
      progress: 50,
      total: "3.00",
      steps: { s0: { done: true, skipped: false }, s1: { done: false, skipped: false } },
      sets: {
        "s1.x": { visible: true, required: true, errors: [{ code: "required" }] },
        "s1.y": { visible: true, required: true, errors: [] },
      },
      options: {
        "s1.x.p": { visible: true, disabled: false, required: false, chosen: false },
        "s1.x.q": { visible: true, disabled: false, required: false, chosen: false },
        "s1.y.r": { visible: true, disabled: false, required: false, chosen: false },
        "s1.y.s": { visible: true, disabled: false, required: false, chosen: true },
      },
      dormant: [],
    });
  });

  it("shows a step of the path, and none that is not on it", () => {
    const walk = open(chain(2), {});
    expect(walk.view("s0")).toMatchObject({ step: "s0", done: false, sets: { "s0.x": { visible: true } } });
    expect(walk.view("s1")).toBeNull();
    expect(walk.view("toString")).toBeNull();
  });
});

describe("evaluate", () => {
  const program = compile(
    buildDefinition({
      steps: [
        {
          key: "constructor",
          sets: [
            { key: "many", type: "MULTIPLE", options: [{ key: "constructor", label: "A" }] },
            { key: "words", type: "TEXT_INPUT" },
          ],
        },
      ],
    }),
  );

  it("finds nothing by the names that every object has", () => {
    const answers = JSON.parse(
      '{"answers":{"__proto__":{"x":1},"constructor":"a","toString":"b","constructor.many":["__proto__","toString"]},"submitted":["__proto__","toString"],"exits":{"__proto__":"constructor"}}',
    );
    const state = evaluate(program, answers);
    expect(state.sets["constructor.many"]?.errors).toEqual([
      { code: "unknown-option", option: "__proto__" },
      { code: "unknown-option", option: "toString" },
      { code: "too-few", min: 1, got: 0 },
    ]);
    expect(evaluate(program, { answers: { "constructor.many": ["constructor"] } }).options).toEqual({
      "constructor.many.constructor": { visible: true, disabled: false, required: false, chosen: true },
    });
  });

  it.each([
    null,
    7,
    "text",
    [],
    { answers: [] },
    { answers: "x", submitted: "y", skipped: 3, exits: [1], inputs: null },
  ])("takes %j for a walk with nothing in it", (answers) => {
    expect(evaluate(program, JSON.parse(JSON.stringify(answers)))).toEqual(evaluate(program, {}));
  });

  it.each(["inputs", "answers", "exits"])(
    "never goes through the letters of a text, or a list, that stands for %s",
    (field) => {
      const entries = vi.spyOn(Object, "entries");
      for (const strange of ["a long text", ["a", "long", "list"]]) evaluate(program, { [field]: strange });
      expect(entries.mock.calls.filter(([given]) => given instanceof String || Array.isArray(given))).toEqual([]);
    },
  );

  it("takes a hundred thousand names and ten megabytes of text in its stride", () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `option${index}`);
    const state = evaluate(program, {
      answers: { "constructor.many": names, "constructor.words": "x".repeat(10_000_000) },
    });
    expect(state.sets["constructor.words"]?.errors).toEqual([{ code: "too-long", max: 10_000 }]);
    expect(state.sets["constructor.many"]?.errors).toHaveLength(100_001);
  });
});
