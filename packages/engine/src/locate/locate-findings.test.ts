import { expect, it } from "vitest";
import { check } from "../check/check.ts";
import { parseText } from "../document/parse-text.ts";
import { locateFindings } from "./locate-findings.ts";

function located(text: string): string[] {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const findings = check(parsed.definition);
  const positions = locateFindings(text, parsed.definition, findings);
  return findings.map(({ code }, at) => `${code} ${positions[at]?.line}:${positions[at]?.column}`);
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
