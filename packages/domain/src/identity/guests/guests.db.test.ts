import { describe, expect, test } from "vitest";
import {
  Forbidden,
  newId,
  newToken,
  RateLimited,
  requireMember,
  requireWalker,
  systemClock,
} from "../../kernel/index.ts";
import {
  buildPerson,
  buildSession,
  buildWalk,
  buildWizard,
  readMail,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { joinByLink } from "../join/join-by-link.ts";
import { startJoin } from "../join/start-join.ts";
import { signIn } from "../passwords/sign-in.ts";
import { createSessionReader } from "../sessions/create-session-reader.ts";
import { becomeGuest } from "./become-guest.ts";

const database = useTestDatabase({ bucketsRefill: false });
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
let networks = 0;
const door = (change: Partial<Door> = {}): Door => ({
  ...testSurroundings({ address: `198.51.100.${++networks}` }),
  database: database(),
  app: "onboarding",
  deviceToken: null,
  ...change,
});
const exists = async (id: string) => (await system("select 1 from auth.users where id = $1", [id])).length === 1;
const forget = () => database().as("boardwalk_jobs", null, "select auth.forget_guests()");
const read = (token: string) => createSessionReader(database(), systemClock).read(token);
const walksOf = (id: string) => system("select session_id from wizard_user_sessions where user_id = $1", [id]);

describe("a guest", () => {
  test("is a person without an address, with a session that says so", async () => {
    const { guest, token } = await becomeGuest(door());
    expect(await read(token)).toMatchObject({ userId: guest.userId, isGuest: true, email: "", role: "USER" });
    await database().withActor(testSurroundings(), guest, async (ctx) => {
      expect(requireWalker(ctx)).toBe(guest);
      expect(() => requireMember(ctx)).toThrow(Forbidden);
    });
    const told = await system("select 1 from events where user_id = $1", [guest.userId]);
    expect(told).toEqual([]);
  });

  test("is made so often from one address, and then no more", async () => {
    const here = door();
    for (let made = 0; made < 60; made++) await becomeGuest(here);
    await expect(becomeGuest(here)).rejects.toThrow(RateLimited);
    await becomeGuest(door());
  });

  test("who signs in takes the walks along, and is gone with their session", async () => {
    const [wizard, person] = [await buildWizard(database()), await buildPerson(database())];
    const { guest, token } = await becomeGuest(door());
    const walk = await buildWalk(database(), wizard, { id: guest.userId });
    const outcome = await signIn(door({ sessionToken: token }), person);
    expect(outcome.kind).toBe("signed-in");
    expect(await walksOf(person.id)).toEqual([{ session_id: walk.id }]);
    expect([await exists(guest.userId), await read(token)]).toEqual([false, null]);
    const [said] = await system("select after from audit_events where action = 'guest.claimed' and actor_id = $1", [
      person.id,
    ]);
    expect(said).toEqual({ after: { walks: 1 } });
  });

  test("who joins by a mailed link takes the walks along too", async () => {
    const wizard = await buildWizard(database());
    const { guest, token: sessionToken } = await becomeGuest(door());
    const walk = await buildWalk(database(), wizard, { id: guest.userId });
    const email = `${newId()}@people.test`;
    await startJoin(door(), { name: "Robin Test", email, password: null, browserToken: newToken() });
    const link = /\/join\/([\w-]{43})/.exec((await readMail(database(), email)).text)?.[1] ?? "";
    await joinByLink(door({ sessionToken }), { token: link, browserToken: null });
    const [joined] = await system("select id::text from auth.users where email = $1", [email]);
    expect(await walksOf(String(joined?.["id"]))).toEqual([{ session_id: walk.id }]);
    expect(await exists(guest.userId)).toBe(false);
  });

  test("is claimed by nobody who was refused, and a member's session hands nothing over", async () => {
    const [wizard, person, other] = [
      await buildWizard(database()),
      await buildPerson(database()),
      await buildPerson(database()),
    ];
    const { guest, token } = await becomeGuest(door());
    const walk = await buildWalk(database(), wizard, { id: guest.userId });
    expect((await signIn(door({ sessionToken: token }), { email: person.email, password: "wrong" })).kind).toBe(
      "refused",
    );
    expect(await walksOf(guest.userId)).toEqual([{ session_id: walk.id }]);
    const theirs = await buildWalk(database(), wizard, other);
    const session = await buildSession(database(), other);
    await signIn(door({ sessionToken: session.token }), person);
    expect(await walksOf(other.id)).toEqual([{ session_id: theirs.id }]);
  });
});

describe("guests who cannot come back", () => {
  const end = (id: string) => system("delete from user_sessions where user_id = $1", [id]);
  const age = (id: string) =>
    system("update auth.users set created_at = now() - interval '25 hours' where id = $1", [id]);
  const rest = (id: string) =>
    system("update user_sessions set last_active_at = now() - interval '25 hours' where user_id = $1", [id]);

  test("are forgotten after a day without a walk, and not while they are here", async () => {
    const [idle, here, fresh] = [await becomeGuest(door()), await becomeGuest(door()), await becomeGuest(door())];
    for (const { guest } of [idle, here]) await age(guest.userId);
    for (const { guest } of [idle, fresh]) await rest(guest.userId);
    await forget();
    expect(await Promise.all([idle, here, fresh].map(({ guest }) => exists(guest.userId)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("lose what they never handed in and leave what they did, once their session is over", async () => {
    const wizard = await buildWizard(database());
    const [left, done, here] = [await becomeGuest(door()), await becomeGuest(door()), await becomeGuest(door())];
    const answers: string[] = [];
    for (const { guest } of [left, done, here]) {
      answers.push((await buildWalk(database(), wizard, { id: guest.userId })).selectionId);
    }
    await system("update wizard_user_sessions set is_completed = true, completed_at = now() where user_id = $1", [
      done.guest.userId,
    ]);
    for (const { guest } of [left, done]) await end(guest.userId);
    await forget();
    const kept = await system("select selection_id from wizard_user_selections where selection_id = any ($1)", [
      answers,
    ]);
    expect(kept.map((row) => row["selection_id"]).toSorted()).toEqual(answers.slice(1).toSorted());
    expect((await walksOf(left.guest.userId)).length).toBe(1);
    const erased = await system(
      "select erased_at is not null as erased from auth.users where id = any ($1) order by id",
      [[left, done, here].map(({ guest }) => guest.userId)],
    );
    expect(erased.map((row) => row["erased"])).toEqual([true, true, false]);
  });
});
