import { expect, test } from "vitest";
import { RateLimited, StepUpRequired } from "../../kernel/index.ts";
import {
  type BuiltSession,
  buildPerson,
  buildSession,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { waysIn } from "../ways-in/ways-in.ts";
import { makeRecoveryCodes } from "./make-recovery-codes.ts";
import { proveByRecoveryCode } from "./prove-by-recovery-code.ts";
import { recover } from "./recover.ts";

const database = useTestDatabase({ bucketsRefill: false });
let visitors = 0;
const door = (address = `198.51.100.${++visitors}`): Door => ({
  ...testSurroundings({ address }),
  database: database(),
  app: "console",
  deviceToken: null,
});
const make = ({ actor }: BuiltSession) => database().withActor(testSurroundings(), actor, makeRecoveryCodes);
const left = async ({ actor }: BuiltSession) =>
  (await database().withActor(testSurroundings(), actor, waysIn)).recoveryCodes;
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);

async function withCodes() {
  const person = await buildPerson(database());
  const session = await buildSession(database(), person);
  const codes = await make(session);
  const [first = "", second = "", third = ""] = codes;
  return { person, session, codes, first, second, third };
}

test("ten codes, of which the table holds nothing that opens a door", async () => {
  const { codes, session } = await withCodes();
  expect(new Set(codes).size).toBe(10);
  expect(await left(session)).toBe(10);
  const rows = JSON.stringify(await system("select * from recovery_codes"));
  for (const code of codes) expect(rows).not.toContain(code.replaceAll("-", ""));
  for (const code of codes) expect(rows).not.toContain(code);
});

test("each signs in once, however it is typed, and is told of by mail", async () => {
  const { person, session, first } = await withCodes();
  const typed = first.toUpperCase().replaceAll("-", " ");
  expect((await recover(door(), { email: person.email.toUpperCase(), code: typed })).kind).toBe("signed-in");
  expect((await recover(door(), { email: person.email, code: first })).kind).toBe("refused");
  expect(await left(session)).toBe(9);
  const mails = await system("select template from outgoing_mail where recipient = $1", [person.email]);
  expect(mails.filter(({ template }) => template === "credentials-changed")).toHaveLength(2);
});

test("of two that use one code at once, one signs in", async () => {
  const { person, first } = await withCodes();
  const both = [1, 2].map(() => recover(door(), { email: person.email, code: first }));
  expect((await Promise.all(both)).map(({ kind }) => kind).sort()).toEqual(["refused", "signed-in"]);
});

test("new codes end the old ones, and another person's are worth nothing here", async () => {
  const [mine, theirs] = [await withCodes(), await withCodes()];
  await make(mine.session);
  for (const code of [mine.first, theirs.first, ""]) {
    expect((await recover(door(), { email: mine.person.email, code })).kind).toBe("refused");
  }
});

test("a wrong code, an unknown address and a closed account are answered alike, and a failure is written down", async () => {
  const { person, first } = await withCodes();
  await system("update auth.users set is_active = false where id = $1", [person.id]);
  expect(await recover(door(), { email: person.email, code: first })).toEqual({ kind: "refused" });
  expect(await recover(door(), { email: "nobody@people.test", code: first })).toEqual({ kind: "refused" });
  const failures = await system(
    "select auth_method, failure_reason from login_history where user_id = $1 and not success",
    [person.id],
  );
  expect(failures).toEqual([{ auth_method: "recovery_code", failure_reason: "wrong-code" }]);
});

test("guessing is limited by network, and nobody's guesses from elsewhere keep an owner from their last way in", async () => {
  const { person, first } = await withCodes();
  const guess = (address: string) => recover(door(address), { email: person.email, code: "a guess" });
  for (let index = 0; index < 30; index++) await guess("203.0.113.30");
  await expect(guess("203.0.113.30")).rejects.toThrow(RateLimited);
  expect((await recover(door(), { email: person.email, code: first })).kind).toBe("signed-in");
});

test("one proves who is signed in, once, and making new ones asks for a proof itself", async () => {
  const { session, first, second } = await withCodes();
  expect(await proveByRecoveryCode(door(), session.actor, first)).toBe(true);
  expect(await proveByRecoveryCode(door(), session.actor, first)).toBe(false);
  await system("update user_sessions set authenticated_at = now() - interval '10 minutes' where id = $1", [
    session.sessionId,
  ]);
  await expect(make(session)).rejects.toThrow(StepUpRequired);
  expect(await proveByRecoveryCode(door(), session.actor, second)).toBe(true);
});
