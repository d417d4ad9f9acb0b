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
import { createSessionReader } from "../sessions/create-session-reader.ts";
import { proveByPassword } from "./prove-by-password.ts";
import { renewProof } from "./renew-proof.ts";
import { requireRecentProof } from "./require-recent-proof.ts";

const database = useTestDatabase({ bucketsRefill: false });
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });

const age = (session: BuiltSession) =>
  database().as(
    "boardwalk_system",
    null,
    "update user_sessions set authenticated_at = authenticated_at - interval '10 minutes' where id = $1",
    [session.sessionId],
  );
const isRecent = (session: BuiltSession): Promise<boolean> =>
  database()
    .withActor(testSurroundings(), session.actor, requireRecentProof)
    .then(
      () => true,
      (error) => (error instanceof StepUpRequired ? false : Promise.reject(error)),
    );

test("a proof is good for ten minutes, and a new one makes it the same session under another id", async () => {
  const person = await buildPerson(database());
  const session = await buildSession(database(), person);
  const reader = createSessionReader(database(), { now: () => new Date() });
  expect(await isRecent(session)).toBe(true);
  await age(session);
  expect(await isRecent(session)).toBe(false);
  const { token } = await database().withActor(testSurroundings(), session.actor, (ctx) =>
    renewProof(ctx, { method: "password" }),
  );
  expect(await isRecent(session)).toBe(true);
  expect(await reader.read(session.token)).toBeNull();
  expect(await reader.read(token)).toMatchObject({ sessionId: session.sessionId, userId: person.id });
});

test("a session that was ended meanwhile is not brought back by a proof", async () => {
  const session = await buildSession(database(), await buildPerson(database()));
  await database().as("boardwalk_system", null, "update user_sessions set revoked_at = now() where id = $1", [
    session.sessionId,
  ]);
  const renewing = database().withActor(testSurroundings(), session.actor, (ctx) =>
    renewProof(ctx, { method: "password" }),
  );
  await expect(renewing).rejects.toThrow("The session is over.");
});

test("the own password proves, a wrong one and another person's do not, and what fails stands in the login history", async () => {
  const [person, other] = [
    await buildPerson(database()),
    await buildPerson(database(), { password: "another long phrase" }),
  ];
  const { actor } = await buildSession(database(), person);
  const prove = (email: string, password: string) => proveByPassword(door(), actor, { email, password });
  expect(await prove(person.email, person.password)).toBe(true);
  expect(await prove(person.email, "something else entirely")).toBe(false);
  expect(await prove(other.email, other.password)).toBe(false);
  const refused = await database().as(
    "boardwalk_app",
    person.id,
    "select event_type, auth_method, failure_reason from login_history where not success",
  );
  expect(refused).toEqual(
    Array(2).fill({ event_type: "login_failed", auth_method: "password", failure_reason: "wrong-password" }),
  );
});

test("guessing is limited by account, and what succeeds costs nothing", async () => {
  const person = await buildPerson(database());
  const { actor } = await buildSession(database(), person);
  const prove = (password: string) => proveByPassword(door(), actor, { email: person.email, password });
  for (let right = 0; right < 12; right++) expect(await prove(person.password)).toBe(true);
  for (let wrong = 0; wrong < 10; wrong++) expect(await prove(`guess ${wrong}`)).toBe(false);
  await expect(prove(person.password)).rejects.toThrow(RateLimited);
});
