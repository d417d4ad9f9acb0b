import type { Definition } from "@boardwalk/engine";
import { applyCommand } from "@boardwalk/engine/editing";
import { arbitraryChoice, arbitraryDraft, commandFor } from "@boardwalk/engine/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { applied, editorsOf } from "./editors-of-wizards.fixture.ts";

const database = useTestDatabase();
const { draft, open, stored, send, undo, redo } = editorsOf(database);
let author: Person;
beforeAll(async () => {
  author = await buildPerson(database(), { role: "ADMIN" });
});

/** A price may be written in several ways and is kept in one. */
function inCents(definition: Definition): Definition {
  const text = JSON.stringify(definition, (name, value: unknown) =>
    name === "price" && typeof value === "string" ? Number(value).toFixed(2) : value,
  );
  return JSON.parse(text);
}

/** From now on what goes is kept for walks. */
async function nameInVersion(key: string): Promise<void> {
  await database().as(
    "boardwalk_system",
    null,
    `insert into wizard_versions (wizard_id, number, definition, program, key_rows, cover, step_count, definition_hash)
     select wizard_id, 1, '{}', '{}', '{}', '{}', 0, repeat('0', 64) from wizards where wizard_key = $1`,
    [key],
  );
}

test("whatever is done by the verbs is what the engine makes of it, taken back to the first letter and done again to the last", async () => {
  let number = 0;
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryDraft,
      fc.array(arbitraryChoice, { minLength: 3, maxLength: 8 }),
      fc.nat(8),
      async (given, choices, published) => {
        number += 1;
        const key = `random-${number}`;
        const began = await draft(author.actor, { ...given, key, settings: { ...given.settings, timezone: "UTC" } });
        if (began.kind !== "imported") throw new Error(JSON.stringify(began));
        const first = await stored(key);
        let edits = 0;
        for (const [at, choice] of choices.entries()) {
          if (at === published) await nameInVersion(key);
          const { definition: before, revision } = await open(author.actor, key);
          expect(inCents(before)).toEqual(await stored(key));
          const command = commandFor(before, choice);
          const wanted = command && applyCommand(before, command);
          // A key is the wizard's address, which is another one's to judge.
          if (!command || (wanted?.ok && wanted.definition.key !== key)) continue;
          const outcome = await send(author.actor, key, revision, command);
          expect(outcome.kind).toBe(wanted?.ok ? "applied" : wanted?.refusal.kind);
          if (wanted?.ok) expect(await stored(key)).toEqual(inCents(wanted.definition));
          if (outcome.kind === "applied" && outcome.revision > revision) edits += 1;
        }
        const last = await stored(key);
        for (let left = edits; left > 0; left -= 1) applied(await undo(author.actor, key));
        expect(await undo(author.actor, key)).toMatchObject({ kind: "invalid" });
        expect(await stored(key)).toEqual(first);
        for (let left = edits; left > 0; left -= 1) applied(await redo(author.actor, key));
        expect(await stored(key)).toEqual(last);
        done += edits;
      },
    ),
    // Each try takes a second, so what fails is told as it is.
    { numRuns: 12, endOnFailure: true, seed: 20_270_619 },
  );
  expect(done).toBeGreaterThan(30);
});
