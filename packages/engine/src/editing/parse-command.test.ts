import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDefinition } from "../testing/build-definition.ts";
import { removeRule } from "./making/edit-rules.ts";
import { parseCommand } from "./parse-command.ts";

const changed = { name: "change-field", at: "a", field: "title", before: null, after: "A" };

test("a command is read with exactly its own fields", () => {
  expect(parseCommand(changed)).toEqual(changed);
  for (const broken of [
    null,
    [],
    "remove",
    {},
    { name: "nothing" },
    { name: "constructor" },
    { ...changed, more: 1 },
    { ...changed, at: 1 },
    { ...changed, after: undefined },
    { name: "remove", at: "a" },
    { name: "change-rule", rule: { index: -1, was: "" }, field: "to", before: "a", after: "b" },
    { name: "change-rule", rule: { index: 0, was: "" }, field: "from", before: "a", after: "b" },
    { name: "add", place: { within: null, behind: null }, given: { key: "A B" } },
    { name: "several", commands: [changed, null] },
    JSON.parse('{"name":"remove","at":"a","was":"b","__proto__":{}}'),
  ]) {
    expect(parseCommand(broken)).toBeNull();
  }
});

test.each(["\0", "half \ud800", "\udc00 half"])("no text of a command is one that no log can keep: %j", (text) => {
  const moved = { name: "move", at: "a", to: { within: null, behind: "b" } };
  expect(parseCommand(moved)).toEqual(moved);
  for (const broken of [
    { ...moved, to: { within: null, behind: text } },
    { ...changed, field: text },
    { ...changed, before: [{ [text]: 1 }] },
    { name: "several", commands: [{ ...changed, before: text }, moved] },
    { name: "move-rule", rule: { index: 0, was: "" }, to: { index: 1, behind: text }, priority: 0 },
  ]) {
    expect(parseCommand(broken)).toBeNull();
  }
});

test("a rule can be named whatever its texts hold", () => {
  const key = (letter: string) => letter.repeat(100);
  const [from, to] = [key("a"), key("b")];
  const option = `${from}.${key("s")}.${key("o")}`;
  const texts = { name: "\u0001".repeat(100), description: "\u0001".repeat(400), when: "\u0001".repeat(400) };
  const { flow } = buildDefinition({ flow: [{ from, to, option, ...texts, type: "CONDITIONAL" }] });
  const command = removeRule({ ...buildDefinition({}), flow }, 0);
  expect(parseCommand(command)).toEqual(command);
});

test("what is nested without end is refused, whatever it holds", () => {
  let command: unknown = changed;
  for (let depth = 0; depth < 200; depth++) command = { name: "several", commands: [command] };
  expect(parseCommand(command)).toBeNull();
  let value: unknown = 1;
  for (let depth = 0; depth < 5_000; depth++) value = [value];
  expect(parseCommand({ ...changed, after: value })).toBeNull();
});

test("anything may come in", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => parseCommand(value)).not.toThrow();
      expect(() => parseCommand({ ...changed, after: value })).not.toThrow();
    }),
    { numRuns: 500, seed: 1 },
  );
});
