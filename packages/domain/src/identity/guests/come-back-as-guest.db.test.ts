import { describe, expect, test } from "vitest";
import { Expired, systemClock } from "../../kernel/index.ts";
import {
  buildPerson,
  buildSession,
  buildWalk,
  buildWizard,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { findLink } from "../links/find-link.ts";
import { issueLink } from "../links/issue-link.ts";
import { createSessionReader } from "../sessions/create-session-reader.ts";
import { becomeGuest } from "./become-guest.ts";
import { comeBackAsGuest } from "./come-back-as-guest.ts";

const database = useTestDatabase();
const door = (): Door => ({
  ...testSurroundings(),
  database: database(),
  app: "onboarding",
  deviceToken: null,
});
const system = (text: string, values: readonly unknown[]) => database().as("boardwalk_system", null, text, values);

async function guestWithLink() {
  const { guest } = await becomeGuest(door());
  const walk = await buildWalk(database(), await buildWizard(database()), { id: guest.userId });
  const { token } = await database().withActor(testSurroundings(), guest, (ctx) =>
    issueLink(ctx, {
      purpose: "resume",
      email: "nobody@harbour.test",
      userId: guest.userId,
      browserToken: null,
      redirectTo: "/walk/t",
      minutes: 60,
    }),
  );
  return { guest, walk, token };
}

describe("a mailed link to a guest's walk", () => {
  test("opens a session of the same guest, once", async () => {
    const { guest, token } = await guestWithLink();
    const { session, redirectTo } = await comeBackAsGuest(door(), token, null);
    expect(redirectTo).toBe("/walk/t");
    const live = await createSessionReader(database(), systemClock).read(session?.token ?? "");
    expect(live).toMatchObject({ userId: guest.userId, isGuest: true });
    await expect(comeBackAsGuest(door(), token, null)).rejects.toThrow(Expired);
  });

  test("proves no address, and signs nobody in", async () => {
    const { guest, token } = await guestWithLink();
    await comeBackAsGuest(door(), token, null);
    const [row] = await system("select email, email_verified_at, is_guest from auth.users where id = $1", [
      guest.userId,
    ]);
    expect(row).toEqual({ email: null, email_verified_at: null, is_guest: true });
    expect(await findLink(door(), { token, purposes: ["sign-in"], browserToken: null })).toBeNull();
  });

  test("hands the walks over where somebody is signed in", async () => {
    const { guest, walk, token } = await guestWithLink();
    const person = await buildPerson(database());
    const { sessionId } = await buildSession(database(), person);
    const member = { kind: "member", userId: person.id, sessionId, role: "USER" } as const;
    expect((await comeBackAsGuest(door(), token, member)).session).toBeNull();
    expect(await system("select user_id from wizard_user_sessions where session_id = $1", [walk.id])).toEqual([
      { user_id: person.id },
    ]);
    expect(await system("select 1 from auth.users where id = $1", [guest.userId])).toEqual([]);
  });

  test("is dead once its guest has signed in", async () => {
    const { guest, token } = await guestWithLink();
    await system("delete from auth.users where id = $1", [guest.userId]);
    await expect(comeBackAsGuest(door(), token, null)).rejects.toThrow(Expired);
  });
});
