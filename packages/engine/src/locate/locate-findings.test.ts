import { expect, it } from "vitest";
import { check } from "../check/check.ts";
import { parseText } from "../document/parse-text.ts";
import { locateFindings } from "./locate-findings.ts";

function located(text: string): string[] {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const findings = check(parsed.definition);
  const positions = locateFindings(text, parsed.definition, findings);
  return findings.map(({ code }, at) => {
    const { line, column, shadowedBy } = positions[at] ?? {};
    return `${code} ${line}:${column}${shadowedBy ? ` behind ${shadowedBy.line}:${shadowedBy.column}` : ""}`;
  });
}

it("finds the place of every kind of finding", () => {
  const text = `{ "format": "boardwalk.wizard/1", "key": "k", "name": "K",
  "settings": { "maxSteps": 1 },
  "steps": [
    { "key": "a", "sets": [
      { "key": "b", "type": "SINGLE" },
      { "key": "c", "type": "TEXT_INPUT",
        "rules": { "pattern": "(" } },
      { "key": "d", "type": "TEXT_INPUT" }, { "key": "d", "type": "TEXT_INPUT" }
    ] },
    { "key": "z" }
  ],
  "flow": [
    { "from": "a", "to": "nowhere", "type": "REQUIRED" },
    { "from": "a", "to": "z",
      "type": "CONDITIONAL", "when": "total >" }
  ],
  "dependencies": [
    { "target": "a.b", "on": "a.x.y", "type": "SHOW_IF" }
  ]
}`;
  expect(located(text).sort()).toEqual([
    "bad-condition 15:38",
    "bad-pattern 7:31",
    "duplicate-key 8:45",
    "impossible-set 5:7",
    "too-many-steps 2:29",
    "unknown-reference 13:5",
    "unknown-reference 18:5",
  ]);
});

it("counts as editors do behind a byte order mark", () => {
  expect(located('\uFEFF{ "format": "boardwalk.wizard/1", "key": "k", "name": "K", "steps": [] }')).toEqual([
    "no-steps 1:1",
  ]);
});

const opening = '{ "format": "boardwalk.wizard/1", "key": "k", "name": "K",';
const choice = '"type": "SINGLE", "options": [{ "key": "x", "label": "X" }, { "key": "y", "label": "Y" }]';

it("leads from a circle of steps to the rule that leads back, if one does that a walk may take", () => {
  const steps = '\n"steps": [{ "key": "a" }, { "key": "b" }, { "key": "c" }],\n"flow": [';
  const rules = [
    '{ "from": "a", "to": "b", "type": "REQUIRED" },',
    '{ "from": "a", "to": "a", "type": "REQUIRED", "priority": -1 },',
    '{ "from": "c", "to": "a", "type": "OPTIONAL", "active": false },',
    '{ "from": "b", "to": "c", "type": "REQUIRED" },',
    '{ "from": "c", "to": "a", "type": "REQUIRED" }] }',
  ];
  expect(located(`${opening}${steps}\n${rules.join("\n")}`)).toEqual([
    "flow-cycle 8:1",
    "shadowed-rule 5:1 behind 4:1",
  ]);
});

it("leads from a circle of sets and options to a dependency that belongs to it", () => {
  const steps = `"steps": [{ "key": "a", "sets": [{ "key": "s", ${choice}, "required": false }] }],`;
  const dependencies = [
    '{ "target": "a.s.x", "on": "a.s.y", "type": "REQUIRE_IF" },',
    '{ "target": "a.s.x", "on": "a.s.y", "type": "HIDE_IF" },',
    '{ "target": "a.s.y", "on": "a.s.x", "type": "DISABLE_IF" }] }',
  ];
  expect(located(`${opening}\n${steps}\n"dependencies": [\n${dependencies.join("\n")}`)).toEqual([
    "dependency-cycle 5:1",
  ]);
});

it("tells of a rule that is never taken which one stands before it", () => {
  const steps = `"steps": [{ "key": "a", "sets": [{ "key": "s", ${choice} }] }, { "key": "b" }, { "key": "c" }],`;
  const rules = [
    '{ "from": "a", "to": "c", "type": "REQUIRED", "option": "a.s.x" },',
    '{ "from": "a", "to": "b", "type": "OPTIONAL" },',
    '{ "from": "a", "to": "b", "type": "REQUIRED", "option": "a.s.x", "priority": -1 },',
    '{ "from": "a", "to": "b", "type": "REQUIRED", "option": "a.s.x" },',
    '  { "from": "a", "to": "b", "type": "REQUIRED" }] }',
  ];
  const all = located(`${opening}\n${steps}\n"flow": [\n${rules.join("\n")}`);
  expect(all.filter((line) => line.startsWith("shadowed-rule")).sort()).toEqual([
    "shadowed-rule 6:1 behind 8:3",
    "shadowed-rule 7:1 behind 4:1",
  ]);
});
