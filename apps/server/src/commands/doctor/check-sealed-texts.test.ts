import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typeWords } from "../type-words.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "boardwalk-sealed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = { BOARDWALK_DATA: folder, CONSOLE_PORT: "0", ONBOARDING_PORT: "0" };
const type = (...argv: string[]) => typeWords(argv, { settings });

test("texts under a secret that is not set need attention, and are counted", async () => {
  expect((await type("migrate")).exit).toBe(0);
  expect((await type("doctor")).out).toMatch(/ok +Sealed texts +0, all of them under a secret that is set/);
  const mail =
    "insert into outgoing_mail (recipient, template, subject_ciphertext, body_ciphertext) values ('a@b.test', 'join', 'bw1.aaaaaaaaaaaa.x', 'bw1.aaaaaaaaaaaa.y')";
  expect(await type("sql", mail, "--write")).toMatchObject({ exit: 0 });
  const { out, exit } = await type("doctor");
  expect(exit).toBe(1);
  expect(out).toMatch(/attention +Sealed texts +2 of 2 do not open: the secret whose key is aaaaaaaaaaaa is missing\./);
}, 120_000);
