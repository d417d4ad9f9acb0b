import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createKeyRing } from "@boardwalk/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeWords } from "./type-words.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "boardwalk-archive-"));
const [from, to, archive] = [join(folder, "from"), join(folder, "to"), join(folder, "archive.tar.gz")];
const COUNTS =
  "select (select count(*)::int from auth.users) as people, (select count(*)::int from audit_events) as audited";

const type = (data: string, ...words: string[]) =>
  typeWords(words, { settings: { BOARDWALK_DATA: data, CONSOLE_PORT: "0", ONBOARDING_PORT: "0" } });

beforeAll(async () => {
  await type(from, "migrate");
  await type(from, "seed", "--demo");
  // The demo's walks hold sensitive answers; what is sealed has a test of its own.
  await type(from, "sql", "delete from wizard_user_selections where additional_input_encrypted is not null", "--write");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what backup wrote fills an empty folder with the same rows, and speaks of no secret where nothing is sealed", async () => {
  const made = await type(from, "backup", archive);
  expect([made.err, made.exit]).toEqual(["", 0]);
  expect(made.out).toContain(`${archive} holds `);
  expect(made.out).toContain(`It does not hold the secret in ${join(from, "secret")}`);
  expect(readdirSync(folder).sort()).toEqual(["archive.tar.gz", "from"]);

  const restored = await type(to, "restore", archive);
  expect(restored.exit).toBe(0);
  expect(restored.out).toMatch(/^All \d+ rows of \d+ tables and 0 files of .* are here\.\n$/);
  expect(restored.err).toBe("");
  expect((await type(to, "sql", COUNTS)).out).toBe((await type(from, "sql", COUNTS)).out);
}, 90_000);

test("restore names what does not open: by the keys that the rows stand under, and not by that of the day of the backup", async () => {
  const [today, former] = ["today's secret, which is long enough", "the former secret, which is long enough"];
  const idOf = (secret: string) => createKeyRing({ current: Buffer.from(secret), previous: [] }).currentKeyId;
  const sealed = join(folder, "sealed.tar.gz");
  const insert = `insert into outgoing_mail (recipient, template, subject_ciphertext, body_ciphertext)
    values ('a@people.test', 'x', 'bw1.${idOf(former)}.a', 'bw1.${idOf(former)}.b')`;
  const [source, early, late] = [join(folder, "source"), join(folder, "early"), join(folder, "late")];
  const under = (data: string, secret: string, ...words: string[]) =>
    typeWords(words, {
      settings: { BOARDWALK_DATA: data, CONSOLE_PORT: "0", ONBOARDING_PORT: "0", APP_SECRET: secret },
    });
  await under(source, today, "migrate");
  expect(await under(source, today, "sql", insert, "--write")).toMatchObject({ err: "", exit: 0 });
  expect((await under(source, today, "backup", sealed)).exit).toBe(0);

  const shut = await under(late, today, "restore", sealed);
  expect([shut.exit, shut.err]).toEqual([0, expect.stringContaining("2 sealed texts do not open here")]);
  expect(shut.err).toContain(`\n  outgoing_mail.body_ciphertext: 1 under the key ${idOf(former)}\n`);
  const { out, err } = await under(early, former, "restore", sealed, "--json");
  expect([JSON.parse(out), err]).toEqual([expect.objectContaining({ hasSecret: true, shut: [] }), ""]);
}, 90_000);

test("restore writes over nothing, and backup neither", async () => {
  const before = readFileSync(archive);
  expect(await type(from, "restore", archive)).toMatchObject({
    exit: 1,
    err: expect.stringContaining("The database is not empty (rows: "),
  });
  expect(await type(from, "backup", archive)).toMatchObject({
    exit: 1,
    err: expect.stringContaining("a backup writes over nothing"),
  });
  expect(readFileSync(archive)).toEqual(before);
}, 60_000);

test.each<[string, () => string[], string]>([
  ["no file to write", () => ["backup"], "There is no file to write. Usage: boardwalk backup FILE\n"],
  ["no folder to write to", () => ["backup", join(folder, "nowhere", "a")], "There is no folder"],
  ["no file to read", () => ["restore", join(folder, "missing")], "There is no file"],
  ["a folder to read", () => ["restore", folder], "is a folder"],
])("%s is said in a sentence", async (_, words, sentence) => {
  const { out, err, exit } = await type(to, ...words());
  expect([out, exit]).toEqual(["", 1]);
  expect(err).toContain(sentence);
});

test("a folder without a database has nothing to back up, and is not given one", async () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const { err, exit } = await type(empty, "backup", join(folder, "none.tar.gz"));
  expect([err, exit]).toEqual([`There is no database in ${empty}. Set BOARDWALK_DATA to the folder that has it.\n`, 1]);
  expect(readdirSync(empty)).toEqual([]);
});

test("an archive that was cut leaves nothing behind", async () => {
  const cut = join(folder, "cut.tar.gz");
  writeFileSync(cut, readFileSync(archive).subarray(0, 2000));
  const fresh = join(folder, "fresh");
  const { err, exit } = await type(fresh, "restore", cut);
  expect([err, exit]).toEqual([expect.stringContaining("This is no whole archive of Boardwalk"), 1]);
  expect(existsSync(join(fresh, "lock"))).toBe(false);
}, 60_000);
