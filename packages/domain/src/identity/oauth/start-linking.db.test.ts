import type { JWTPayload } from "jose";
import { describe, expect, test } from "vitest";
import { Conflict, NotFound, newId, newToken, StepUpRequired } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { finishOAuth } from "./finish-oauth.ts";
import { listIdentities } from "./list-identities.ts";
import { startLinking } from "./start-linking.ts";
import { unlinkIdentity } from "./unlink-identity.ts";
import { useProvider } from "./use-provider.fixture.ts";

const database = useTestDatabase();
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);
const harbour = useProvider("harbour");
const back = (state: string) => new URLSearchParams({ state, code: "code" });
const ownersOf = async (subject: string) =>
  (await look("select user_id from oauth_accounts where provider_user_id = $1", subject)).map((row) => row["user_id"]);

describe("joining while signed in", () => {
  const signedIn = async () => {
    const person = await buildPerson(database());
    const { actor } = await buildSession(database(), person);
    const browserToken = newToken();
    const start = () =>
      database().withActor(door(), actor, (ctx) =>
        startLinking(ctx, { provider: "harbour", browserToken, redirectTo: null }),
      );
    const link = async (claims: JWTPayload) => {
      const state = await start();
      await harbour().leave(door(), state, browserToken, claims);
      return finishOAuth(door(), { provider: harbour().provider, parameters: back(state), browserToken });
    };
    return { person, actor, browserToken, start, link };
  };

  test("takes any account there, also one whose address is proven by nobody", async () => {
    const { person, link } = await signedIn();
    const sub = newId();
    expect((await link({ sub })).kind).toBe("linked");
    expect((await link({ sub })).kind).toBe("linked");
    expect(await ownersOf(sub)).toEqual([person.id]);
    expect(
      await look(
        "select payload->>'name' as name from events where user_id = $1 and type = 'credentials.changed'",
        person.id,
      ),
    ).toEqual([{ name: "Harbour" }]);
  });

  test("takes nobody else's", async () => {
    const [first, second] = [await signedIn(), await signedIn()];
    const sub = newId();
    await first.link({ sub });
    expect(await second.link({ sub })).toMatchObject({ kind: "refused", because: "taken", purpose: "join" });
    expect(await ownersOf(sub)).toEqual([first.person.id]);
  });

  test("is over with the session that asked", async () => {
    const { person, actor, browserToken, start } = await signedIn();
    const state = await start();
    const sub = newId();
    await harbour().leave(door(), state, browserToken, { sub });
    await look("update user_sessions set revoked_at = now() where id = $1", actor.sessionId);
    const outcome = await finishOAuth(door(), { provider: harbour().provider, parameters: back(state), browserToken });
    expect(outcome).toMatchObject({ kind: "refused", because: "spent" });
    expect(await look("select 1 from oauth_accounts where user_id = $1", person.id)).toEqual([]);
  });

  test("asks for a fresh proof first", async () => {
    const { actor, start } = await signedIn();
    await look("update user_sessions set authenticated_at = now() - interval '1 hour' where id = $1", actor.sessionId);
    await expect(start()).rejects.toBeInstanceOf(StepUpRequired);
  });
});

describe("unlinking", () => {
  const linked = async () => {
    const person = await buildPerson(database());
    const { actor } = await buildSession(database(), person);
    await look(
      "insert into oauth_accounts (user_id, provider, provider_user_id, provider_email) values ($1, 'harbour', $2, 'kim@there.test')",
      person.id,
      person.id,
    );
    const oauth = { providers: [], find: () => null };
    const unlink = (identityId: string) =>
      database().withActor(door(), actor, (ctx) => unlinkIdentity(ctx, { identityId, oauth }));
    const list = () => database().withActor(door(), actor, listIdentities);
    return { person, actor, unlink, list };
  };

  test("takes the account from the list, tells its owner, and signs nobody in by it any more", async () => {
    const { person, unlink, list } = await linked();
    const [identity] = await list();
    expect(identity).toMatchObject({ provider: "harbour", calledThere: "kim@there.test" });
    await unlink(identity?.id ?? "");
    expect(await list()).toEqual([]);
    expect(await ownersOf(person.id)).toEqual([]);
    expect(
      await look(
        "select payload->>'change' as change from events where user_id = $1 and type = 'credentials.changed'",
        person.id,
      ),
    ).toEqual([{ change: "sign-in-removed" }]);
  });

  test("keeps the last way in, and leaves what is another's as if it were not there", async () => {
    const [mine, theirs] = [await linked(), await linked()];
    const [identity] = await theirs.list();
    await expect(mine.unlink(identity?.id ?? "")).rejects.toBeInstanceOf(NotFound);
    await look("update auth.users set password_hash = null where id = $1", theirs.person.id);
    await expect(theirs.unlink(identity?.id ?? "")).rejects.toBeInstanceOf(Conflict);
    expect(await theirs.list()).toHaveLength(1);
  });

  test("asks for a fresh proof first", async () => {
    const { actor, unlink, list } = await linked();
    const [identity] = await list();
    await look("update user_sessions set authenticated_at = now() - interval '1 hour' where id = $1", actor.sessionId);
    await expect(unlink(identity?.id ?? "")).rejects.toBeInstanceOf(StepUpRequired);
  });
});
