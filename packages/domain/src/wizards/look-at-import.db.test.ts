import { beforeAll, expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../testing/index.ts";
import { lookAtImport } from "./index.ts";
import { authorAt, smallWizard, textOf } from "./wizard-at-work.fixture.ts";

const database = useTestDatabase();
let administrator: Person;
beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
});
const author = authorAt(database, () => administrator.actor);
const look = (key: string, text: string) => author.act((ctx) => lookAtImport(ctx, { key, text }));

test("a file is told by what it would change, in this draft and by this file alone", async () => {
  await author.draft(smallWizard("pier"));
  const other = textOf(smallWizard("another-key", { name: "Pier" }));
  const first = await look("pier", other);
  expect(first).toMatchObject({
    kind: "differs",
    changes: ['The wizard is now called "Pier" instead of "Small".'],
    total: 1,
  });
  expect(await look("pier", other)).toEqual(first);
  const seenOf = async (text: string) => {
    const found = await look("pier", text);
    return found.kind === "differs" ? found.seen : found.kind;
  };
  const seen = await seenOf(other);
  expect(await seenOf(textOf(smallWizard("pier", { name: "Quay" })))).not.toBe(seen);
  await author.redraft(smallWizard("pier", { name: "Jetty" }));
  expect(await seenOf(other)).not.toBe(seen);
  expect(await seenOf(textOf(smallWizard("pier", { name: "Jetty" })))).toBe("same");
});

test("a file that cannot be stored is refused, and a wizard that is not there is not", async () => {
  await author.draft(smallWizard("mole"));
  expect(await look("mole", "{")).toMatchObject({ kind: "refused" });
  await expect(look("nothing", textOf(smallWizard("mole")))).rejects.toThrow(NotFound);
});
