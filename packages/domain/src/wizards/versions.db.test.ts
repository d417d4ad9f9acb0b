import { beforeAll, describe, expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../testing/index.ts";
import { compareVersions, exportWizard, getWizard, importWizard, listVersions, restoreVersion } from "./index.ts";
import { authorAt, smallWizard } from "./wizard-at-work.fixture.ts";

const database = useTestDatabase();
let administrator: Person;
beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN", name: "Olivia Marsh" });
});
const author = authorAt(database, () => administrator.actor);

const published = async (key: string) => {
  await author.draft(smallWizard(key));
  await author.publish(key, { notes: "First" });
  await author.redraft(smallWizard(key, { name: "Renamed" }));
  await author.publish(key);
};

describe("versions", () => {
  test("are listed newest first, with who, notes and which is live", async () => {
    await published("listed");
    const versions = await author.act((ctx) => listVersions(ctx, { key: "listed" }));
    expect(versions).toMatchObject([
      { number: 2, isLive: true, notes: null, stepCount: 2, walks: 0, walksUnderWay: 0 },
      { number: 1, isLive: false, notes: "First", publishedBy: "Olivia Marsh" },
    ]);
  });

  test("are compared in words, any two of them and the draft", async () => {
    await published("compared");
    const compare = (from: number | "draft", to: number | "draft") =>
      author.act((ctx) => compareVersions(ctx, { key: "compared", from, to }));
    expect(await compare(1, 2)).toMatchObject({
      total: 1,
      verdict: "safe",
      changes: [expect.stringContaining("Renamed")],
    });
    expect(await compare(2, "draft")).toMatchObject({ total: 0, changes: [] });
    await expect(compare(1, 7)).rejects.toThrow(NotFound);
  });

  test("one is restored as the draft, and what holds at once stays", async () => {
    await published("restored");
    const { settings } = smallWizard("restored");
    await author.redraft(smallWizard("restored", { name: "Third", settings: { ...settings, isPublic: false } }));
    const restore = () => author.act((ctx) => restoreVersion(ctx, { key: "restored", number: 1 }));
    expect([await restore(), await restore()]).toEqual(["restored", "same"]);
    const view = await author.act((ctx) => getWizard(ctx, { key: "restored" }));
    expect(view).toMatchObject({ name: "Small", state: "changed", revision: 4, live: { number: 2, total: 1 } });
    expect(view.settings.isPublic).toBe(false);
    expect(await author.publish("restored")).toMatchObject({ kind: "published", number: 3 });
  });
});

describe("an export", () => {
  test("imports as what it was, the draft and each version", async () => {
    await published("exported");
    for (const [at, version] of ([1, 2, "draft"] as const).entries()) {
      const { text, fileName } = await author.act((ctx) => exportWizard(ctx, { key: "exported", version }));
      expect(fileName).toBe(version === "draft" ? "exported.json" : `exported-${version}.json`);
      const key = `copy-${at}`;
      const copied = text.replace('"key": "exported"', `"key": "${key}"`);
      const outcome = await author.act((ctx) => importWizard(ctx, { text: copied }));
      expect(outcome).toMatchObject({ kind: "imported", key });
      const again = await author.act((ctx) => exportWizard(ctx, { key }));
      expect(again.text).toBe(copied);
    }
  });

  test("is of a wizard and version that are there", async () => {
    await expect(author.act((ctx) => exportWizard(ctx, { key: "exported", version: 9 }))).rejects.toThrow(NotFound);
    await expect(author.act((ctx) => exportWizard(ctx, { key: "nothing" }))).rejects.toThrow(NotFound);
  });
});
