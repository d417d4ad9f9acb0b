import { describe, expect, test } from "vitest";
import { Conflict, type Ctx, Invalid, NotFound, newId, StepUpRequired } from "../../kernel/index.ts";
import {
  buildPasskey,
  buildPerson,
  buildSession,
  signInWithPasskey,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { listPasskeys } from "./list-passkeys.ts";
import { removePasskey } from "./remove-passkey.ts";
import { renamePasskey } from "./rename-passkey.ts";

const database = useTestDatabase();

async function somebodyWithPasskey() {
  const person = await buildPerson(database());
  const session = await buildSession(database(), person);
  const passkey = await buildPasskey(database(), session);
  const asMember = <T>(work: (ctx: Ctx) => Promise<T>) => database().withActor(testSurroundings(), session.actor, work);
  return { person, session, ...passkey, asMember };
}

const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const superuser = (text: string, id: string) => database().as("superuser", null, text, [id]);

describe("renaming a passkey", () => {
  test("keeps what its owner calls it, without the spaces around", async () => {
    const { asMember, passkeyId } = await somebodyWithPasskey();
    await asMember((ctx) => renamePasskey(ctx, { passkeyId, name: "  Key on my desk " }));
    expect((await asMember(listPasskeys)).passkeys).toMatchObject([{ name: "Key on my desk" }]);
  });

  test("refuses no name, one of more than 60 characters, and one of two lines", async () => {
    const { asMember, passkeyId } = await somebodyWithPasskey();
    for (const name of ["", "  ", "x".repeat(61), "two\nlines"]) {
      await expect(asMember((ctx) => renamePasskey(ctx, { passkeyId, name }))).rejects.toThrow(Invalid);
    }
  });
});

describe("removing a passkey", () => {
  test("ends what it opens, and announces it", async () => {
    const { asMember, passkeyId, authenticator, person } = await somebodyWithPasskey();
    await asMember((ctx) => removePasskey(ctx, { passkeyId }));
    expect((await asMember(listPasskeys)).passkeys).toEqual([]);
    expect((await signInWithPasskey(door(), authenticator)).outcome).toEqual({ kind: "unknown" });
    const events = await superuser(
      "select payload->>'change' as change from events where type = 'credentials.changed' and user_id = $1 order by id",
      person.id,
    );
    expect(events.map((event) => event["change"])).toEqual(["passkey-added", "passkey-removed"]);
  });

  test("asks for a fresh proof first", async () => {
    const { asMember, passkeyId, session } = await somebodyWithPasskey();
    await superuser(
      "update user_sessions set authenticated_at = now() - interval '11 minutes' where id = $1",
      session.sessionId,
    );
    await expect(asMember((ctx) => removePasskey(ctx, { passkeyId }))).rejects.toThrow(StepUpRequired);
    expect((await asMember(listPasskeys)).passkeys).toHaveLength(1);
  });

  test("leaves the last way in, also when the last two are removed at once", async () => {
    const { asMember, passkeyId, person, session } = await somebodyWithPasskey();
    const second = await buildPasskey(database(), session);
    await superuser("update auth.users set password_hash = null where id = $1", person.id);
    const outcomes = await Promise.allSettled(
      [passkeyId, second.passkeyId].map((id) => asMember((ctx) => removePasskey(ctx, { passkeyId: id }))),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { passkeys } = await asMember(listPasskeys);
    expect(passkeys).toHaveLength(1);
    await expect(asMember((ctx) => removePasskey(ctx, { passkeyId: passkeys[0]?.id ?? "" }))).rejects.toThrow(Conflict);
  });
});

test("somebody else's passkey is not there, as one that nobody has", async () => {
  const { passkeyId } = await somebodyWithPasskey();
  const { asMember } = await somebodyWithPasskey();
  for (const id of [passkeyId, newId(), "none"]) {
    await expect(asMember((ctx) => renamePasskey(ctx, { passkeyId: id, name: "Mine" }))).rejects.toThrow(NotFound);
    await expect(asMember((ctx) => removePasskey(ctx, { passkeyId: id }))).rejects.toThrow(NotFound);
  }
});
