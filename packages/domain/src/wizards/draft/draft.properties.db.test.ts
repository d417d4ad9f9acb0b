import { type Definition, findUnstorable, parse, serialize } from "@boardwalk/engine";
import { arbitraryDefinition, fullDocument } from "@boardwalk/engine/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { importWizard, readDraft } from "../index.ts";

const database = useTestDatabase();

/** What is there after an import of it, or null where it was refused. */
async function stored(definition: Definition, intoKey: string | null): Promise<Definition | null> {
  return database().withSystem(testSurroundings(), async (ctx) => {
    const text = JSON.stringify(serialize(definition));
    const done = await importWizard(ctx, { text, ...(intoKey !== null && { intoKey }) });
    return done.kind === "imported" ? (await readDraft(ctx, done.wizardId)).definition : null;
  });
}

/** A price may be written in several ways and is kept in one. */
function inCents(definition: Definition): Definition {
  return {
    ...definition,
    steps: definition.steps.map((step) => ({
      ...step,
      sets: step.sets.map((set) => ({
        ...set,
        options: set.options.map((option) => ({ ...option, price: Number(option.price).toFixed(2) })),
      })),
    })),
  };
}

test("whatever can be stored is read back as it was, as a new draft and in the place of another", async () => {
  let number = 0;
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryDefinition(), arbitraryDefinition(), async (one, other) => {
      number += 1;
      const key = `random-${number}`;
      let isThere = false;
      for (const given of [one, other, one]) {
        const definition = inCents({ ...given, key });
        const draft = await stored(definition, isThere ? key : null);
        if (findUnstorable(definition).length > 0) expect(draft).toBeNull();
        else {
          expect(draft).toEqual(definition);
          isThere = true;
          kept += 1;
        }
      }
    }),
    { numRuns: 60, seed: 20_270_619 },
  );
  expect(kept).toBeGreaterThan(60);
});

test("every field of the format is kept", async () => {
  const parsed = parse(fullDocument());
  if (!parsed.ok) throw new Error("The document with every field does not parse.");
  expect(await stored(parsed.definition, null)).toEqual(parsed.definition);
});
