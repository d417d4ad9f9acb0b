import { describe, expect, it } from "vitest";
import { check } from "./check/check.ts";
import { compile } from "./compile/compile.ts";
import type { Definition } from "./definition.ts";
import { parse } from "./document/parse.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { open } from "./evaluator/open.ts";
import { checkCases, comparable, walkCases } from "./testing/engine-cases.ts";
import { eventsOf } from "./testing/events-of.ts";

function parsed(document: unknown): Definition {
  const result = parse(document);
  if (!result.ok) throw new Error(`the case is no document: ${JSON.stringify(result.errors)}`);
  return result.definition;
}

describe("evaluate", () => {
  for (const { name, definition, walks } of walkCases()) {
    describe(name, () => {
      const program = compile(parsed(definition));

      it.each(walks)("gives what is expected: $name", ({ walk, expect: expected }) => {
        expect(comparable(evaluate(program, walk))).toEqual(comparable(expected));
      });

      it.each(walks)("comes to the same from nothing, one event at a time: $name", ({ walk, expect: expected }) => {
        const events = eventsOf(walk);
        for (const order of [events, events.toReversed()]) {
          const opened = open(program, { today: walk.today });
          for (const event of order) opened.apply(event);
          expect(comparable(opened.state())).toEqual(comparable(expected));
        }
      });

      it.each(walks)(
        "comes to the same with a program that was stored as JSON: $name",
        ({ walk, expect: expected }) => {
          const stored: typeof program = JSON.parse(JSON.stringify(program));
          expect(comparable(evaluate(stored, walk))).toEqual(comparable(expected));
        },
      );
    });
  }
});

describe("check", () => {
  it.each(checkCases())("finds what is expected: $name", ({ definition, findings }) => {
    const found = check(parsed(definition)).map(({ code, severity, at }) => ({ code, severity, at }));
    expect(found.toSorted(byText)).toEqual(findings.toSorted(byText));
  });
});

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
