import { expect, test } from "vitest";
import { Expired, NotFound, newId } from "../../kernel/index.ts";
import { buildPerson, buildSession, readMail, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { confirmEmailChange } from "../email-change/confirm-email-change.ts";
import { requestEmailChange } from "../email-change/request-email-change.ts";
import { disownSession } from "./disown-session.ts";
import { listSessions } from "./list-sessions.ts";

const database = useTestDatabase();
const system = (sql: string, values: unknown[]) => database().as("boardwalk_system", null, sql, values);

async function knownDeviceOf(sessionId: string) {
  const [row] = await system("select known_device_id as id from user_sessions where id = $1", [sessionId]);
  return row?.["id"];
}

async function buildTwo() {
  const person = await buildPerson(database());
  const [here, there] = [await buildSession(database(), person), await buildSession(database(), person)];
  const disown = () =>
    database().withActor(testSurroundings(), here.actor, (ctx) => disownSession(ctx, { sessionId: there.sessionId }));
  return { here, there, disown };
}

test("what somebody says they were not ends, and its device is a stranger again", async () => {
  const { here, there, disown } = await buildTwo();
  const theirs = await knownDeviceOf(there.sessionId);
  expect(theirs).toBeTypeOf("string");
  await disown();
  expect(await system("select id from known_devices where id = $1", [theirs])).toEqual([]);
  const list = await database().withActor(testSurroundings(), here.actor, listSessions);
  expect([list.others, list.endedLately.map(({ id }) => id)]).toEqual([[], [there.sessionId]]);
});

test("the browser that says so goes on being known", async () => {
  const { here, there, disown } = await buildTwo();
  const mine = await knownDeviceOf(here.sessionId);
  await system("update user_sessions set known_device_id = $1 where id = $2", [mine, there.sessionId]);
  await disown();
  expect(await knownDeviceOf(here.sessionId)).toBe(mine);
});

test("what whoever it was had mailed leads nowhere any more", async () => {
  const { there, disown } = await buildTwo();
  const email = `${newId()}@changed.test`;
  await database().withActor(testSurroundings(), there.actor, (ctx) => requestEmailChange(ctx, { email }));
  const token = /confirm-email\/([\w-]{43})/.exec((await readMail(database(), email)).text)?.[1] ?? "";
  await disown();
  await expect(
    confirmEmailChange({ ...testSurroundings(), database: database(), app: "console", deviceToken: null }, token),
  ).rejects.toThrow(Expired);
});

test("nobody disowns for somebody else", async () => {
  const [here, theirs] = [
    await buildSession(database(), await buildPerson(database())),
    await buildSession(database(), await buildPerson(database())),
  ];
  const disowning = database().withActor(testSurroundings(), here.actor, (ctx) =>
    disownSession(ctx, { sessionId: theirs.sessionId }),
  );
  await expect(disowning).rejects.toBeInstanceOf(NotFound);
});
