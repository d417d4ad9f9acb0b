import { expect, test } from "vitest";
import { Conflict, Expired, newId, StepUpRequired } from "../../kernel/index.ts";
import { buildPerson, buildSession, readMail, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { confirmEmailChange } from "../email-change/confirm-email-change.ts";
import { requestEmailChange } from "../email-change/request-email-change.ts";
import { createSessionReader } from "../sessions/create-session-reader.ts";
import { removePassword } from "./remove-password.ts";
import { setPassword } from "./set-password.ts";
import { signIn } from "./sign-in.ts";

const database = useTestDatabase();
const PHRASE = "tide pools at noon";
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const system = (text: string, values: readonly unknown[]) => database().as("boardwalk_system", null, text, values);
const signsIn = async (email: string, password: string) =>
  (await signIn(door(), { email, password })).kind === "signed-in";
const mailsTo = async (email: string) =>
  (await system("select template from outgoing_mail where recipient = $1", [email])).map((row) => row["template"]);

test("changing it ends every other session, gives this one a new id, and mails the person", async () => {
  const person = await buildPerson(database());
  const [mine, other] = [await buildSession(database(), person), await buildSession(database(), person)];
  const reader = createSessionReader(database(), { now: () => new Date() });
  const outcome = await setPassword(door(), mine.actor, { password: PHRASE });
  if (outcome.kind !== "set") throw new Error(outcome.because);
  expect(outcome).toMatchObject({ ended: 1, isChange: true });
  expect(await reader.read(other.token)).toBeNull();
  expect(await reader.read(mine.token)).toBeNull();
  expect(await reader.read(outcome.session.token)).toMatchObject({ sessionId: mine.sessionId });
  expect([await signsIn(person.email, person.password), await signsIn(person.email, PHRASE)]).toEqual([false, true]);
  expect(await mailsTo(person.email)).toContain("credentials-changed");
});

test("changing it ends what was mailed before, such as a link to an address that a thief asked for", async () => {
  const person = await buildPerson(database());
  const [mine, thief] = [await buildSession(database(), person), await buildSession(database(), person)];
  const email = `${newId()}@changed.test`;
  await database().withActor(testSurroundings(), thief.actor, (ctx) => requestEmailChange(ctx, { email }));
  const token = /confirm-email\/([\w-]{43})/.exec((await readMail(database(), email)).text)?.[1] ?? "";
  await setPassword(door(), mine.actor, { password: PHRASE });
  await expect(confirmEmailChange(door(), token)).rejects.toThrow(Expired);
});

test("nothing is changed before a fresh proof", async () => {
  const person = await buildPerson(database());
  const { actor, sessionId } = await buildSession(database(), person);
  await system("update user_sessions set authenticated_at = now() - interval '10 minutes' where id = $1", [sessionId]);
  await expect(setPassword(door(), actor, { password: PHRASE })).rejects.toThrow(StepUpRequired);
  await expect(database().withActor(testSurroundings(), actor, removePassword)).rejects.toThrow(StepUpRequired);
  expect(await signsIn(person.email, person.password)).toBe(true);
});

test("what is guessed first is refused with the reason, and so is what is too short or too long", async () => {
  const person = await buildPerson(database(), { name: "Ada Winters" });
  const { actor } = await buildSession(database(), person);
  const set = async (password: string) => {
    const outcome = await setPassword(door(), actor, { password });
    return outcome.kind === "refused" ? outcome.because : outcome.kind;
  };
  expect(await set("passwordpassword")).toMatch(/repeats|tried first|common word/);
  expect(await set("Boardwalk 2026 !")).toMatch(/common word/);
  expect(await set("Winters 123456789")).toMatch(/name or address/);
  await expect(set("a".repeat(14))).rejects.toThrow();
  await expect(set("a b".repeat(43))).rejects.toThrow();
  expect(await set("winter is a long walk on planks under gulls and rain".slice(0, 64))).toBe("set");
});

test("one of 128 characters signs in, and not by its first 127 nor by another last one", async () => {
  const person = await buildPerson(database());
  const { actor } = await buildSession(database(), person);
  const long = Array.from({ length: 32 }, (_, index) => `w${index + 10} `).join("");
  expect(long).toHaveLength(128);
  expect((await setPassword(door(), actor, { password: long })).kind).toBe("set");
  const tried = [long, long.slice(0, 127), `${long.slice(0, 127)}x`];
  expect(await Promise.all(tried.map((password) => signsIn(person.email, password)))).toEqual([true, false, false]);
});

test("who had none gets one, and it goes again only while there is another way in", async () => {
  const person = await buildPerson(database());
  const { actor } = await buildSession(database(), person);
  await system("update auth.users set password_hash = null where id = $1", [person.id]);
  expect((await setPassword(door(), actor, { password: PHRASE })).kind).toBe("set");
  const remove = () => database().withActor(testSurroundings(), actor, removePassword);
  await expect(remove()).rejects.toThrow(Conflict);
  await system("insert into passkeys (id, user_id, credential_id, public_key) values ($1, $2, 'k', 'key')", [
    newId(),
    person.id,
  ]);
  await remove();
  expect(await signsIn(person.email, PHRASE)).toBe(false);
});
