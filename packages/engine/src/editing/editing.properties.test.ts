import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition } from "../definition.ts";
import { findUnstorable } from "../document/find-unstorable.ts";
import { parse } from "../document/parse.ts";
import { serialize } from "../document/serialize.ts";
import { runs } from "../testing/runs.ts";
import { applyCommand } from "./apply-command.ts";
import { arbitraryChoice, arbitraryDraft, commandFor } from "./arbitrary-command.fixture.ts";
import type { EditCommand } from "./edit-command.ts";
import { followKey } from "./follow-key.ts";
import { parseCommand } from "./parse-command.ts";

test("the commands that these properties do are of all kinds", () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryDraft, choices, (draft, chosen) => {
      walk(draft, chosen, (_, { name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
    }),
    runs(1000),
  );
  expect(counts.size).toBe(15);
  expect(Math.min(...counts.values())).toBeGreaterThan(20);
});

const choices = fc.array(arbitraryChoice, { minLength: 1, maxLength: 6 });

/** Does what can be done of some commands, one upon the other, and tells of each. */
function walk(
  draft: Definition,
  chosen: readonly (readonly [number, number, number, number])[],
  see: (before: Definition, command: EditCommand, after: Definition, inverse: EditCommand) => void,
): Definition {
  let definition = draft;
  for (const choice of chosen) {
    const command = commandFor(definition, choice);
    const applied = command && applyCommand(definition, command);
    if (!applied?.ok || !command) continue;
    see(definition, command, applied.definition, applied.inverse);
    definition = applied.definition;
  }
  return definition;
}

function text(definition: Definition): string {
  return JSON.stringify(serialize(definition));
}

test("a command and then its inverse give the same document to the letter", () => {
  fc.assert(
    fc.property(arbitraryDraft, choices, (draft, chosen) => {
      walk(draft, chosen, (before, _, after, inverse) => {
        const back = applyCommand(after, inverse);
        expect(back.ok ? text(back.definition) : back.refusal).toBe(text(before));
        expect(back.ok && back.definition).toEqual(before);
        // Doing it again is the inverse of that.
        const again = back.ok ? applyCommand(back.definition, back.inverse) : back;
        expect(again.ok ? text(again.definition) : again.refusal).toBe(text(after));
      });
    }),
    runs(1500),
  );
});

test("all inverses of a long way lead back to where it began", () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.array(arbitraryChoice, { minLength: 5, maxLength: 25 }), (draft, chosen) => {
      const inverses: EditCommand[] = [];
      let definition = walk(draft, chosen, (_, __, ___, inverse) => inverses.unshift(inverse));
      for (const inverse of inverses) {
        const back = applyCommand(definition, inverse);
        expect(back.ok ? null : back.refusal).toBeNull();
        if (back.ok) definition = back.definition;
      }
      expect(text(definition)).toBe(text(draft));
    }),
    runs(400),
  );
});

test("what comes of a command is a document of the format that tables can hold", () => {
  fc.assert(
    fc.property(arbitraryDraft, choices, (draft, chosen) => {
      walk(draft, chosen, (_, __, after) => {
        const parsed = parse(JSON.parse(text(after)));
        expect(parsed.ok && parsed.definition).toEqual(after);
        expect(findUnstorable(after)).toEqual([]);
      });
    }),
    runs(1000),
  );
});

test("a command and its inverse are read back from JSON as they were", () => {
  fc.assert(
    fc.property(arbitraryDraft, choices, (draft, chosen) => {
      walk(draft, chosen, (_, command, __, inverse) => {
        expect(parseCommand(JSON.parse(JSON.stringify(command)))).toEqual(command);
        expect(parseCommand(JSON.parse(JSON.stringify(inverse)))).toEqual(inverse);
      });
    }),
    runs(1000),
  );
});

test("everything that is as before is the same object", () => {
  fc.assert(
    fc.property(arbitraryDraft, choices, (draft, chosen) => {
      walk(draft, chosen, (before, command, after) => {
        if (JSON.stringify(command).includes("replace-draft")) return;
        const known = objectsOf(before);
        for (const [at, thing] of objectsOf(after)) {
          const was = known.get(at);
          if (JSON.stringify(was) === JSON.stringify(thing)) expect(thing).toBe(was);
        }
        for (const list of ["flow", "dependencies"] as const) {
          if (JSON.stringify(before[list]) === JSON.stringify(after[list])) expect(after[list]).toBe(before[list]);
        }
        if (text(before) === text(after)) expect(after).toBe(before);
      });
    }),
    runs(1000),
  );
});

test("a key is followed to the thing that had it", () => {
  fc.assert(
    fc.property(arbitraryDraft, choices, (draft, chosen) => {
      walk(draft, chosen, (before, command, after) => {
        if (command.name !== "rename-key" && command.name !== "move") return;
        const things = objectsOf(after);
        for (const [at, thing] of objectsOf(before)) {
          const next = followKey(at, command);
          if (next === null) continue;
          expect(things.get(next)).toBeDefined();
          if (at.startsWith(`${command.at}.`)) expect(things.get(next)).toBe(thing);
        }
        expect([...objectsOf(before).keys()].map((at) => followKey(at, command)).sort()).toEqual(
          [...things.keys()].sort(),
        );
      });
    }),
    runs(1000),
  );
});

/** Each thing by its dotted key. */
function objectsOf({ steps }: Definition): Map<string, object> {
  const objects = new Map<string, object>();
  for (const step of steps) {
    objects.set(step.key, step);
    for (const set of step.sets) {
      objects.set(`${step.key}.${set.key}`, set);
      for (const option of set.options) objects.set(`${step.key}.${set.key}.${option.key}`, option);
    }
  }
  return objects;
}
