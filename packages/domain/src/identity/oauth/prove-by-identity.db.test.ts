import type { JWTPayload } from "jose";
import { expect, test } from "vitest";
import { NotFound, newId, newToken } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { createSessionReader } from "../sessions/create-session-reader.ts";
import { hasRecentProof } from "../step-up/has-recent-proof.ts";
import { waysToProve } from "../step-up/ways-to-prove.ts";
import { finishOAuth } from "./finish-oauth.ts";
import { startOAuthProof } from "./start-oauth-proof.ts";
import { useProvider } from "./use-provider.fixture.ts";

const database = useTestDatabase();
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);
const harbour = useProvider("harbour");
const now = () => Math.floor(Date.now() / 1_000);

/** Somebody with an account at Harbour, who proved an hour ago that it is them. */
async function signedIn() {
  const person = await buildPerson(database());
  const { actor, token } = await buildSession(database(), person);
  const sub = newId();
  await look(
    "insert into oauth_accounts (user_id, provider, provider_user_id) values ($1, 'harbour', $2)",
    person.id,
    sub,
  );
  await look("update user_sessions set authenticated_at = now() - interval '1 hour' where id = $1", actor.sessionId);
  const browserToken = newToken();
  const start = (provider = harbour().provider) =>
    startOAuthProof(door(), actor, { provider, browserToken, redirectTo: "/step-up?interrupted=1" });
  const comeBack = async (claims: JWTPayload, sessionId: string | null = actor.sessionId) => {
    const state = await start();
    const went = await harbour().leave(door(), state, browserToken, { sub, ...claims });
    const parameters = new URLSearchParams({ state, code: "code" });
    const outcome = await finishOAuth(door(), {
      provider: harbour().provider,
      parameters,
      browserToken,
      sessionId,
    });
    return { went, outcome };
  };
  const isRecent = () => database().withActor(door(), actor, hasRecentProof);
  return { person, actor, token, sub, start, comeBack, isRecent };
}

test("the provider is told to ask afresh, and its word renews the proof of the same session under another id", async () => {
  const { actor, token, comeBack, isRecent } = await signedIn();
  const { went, outcome } = await comeBack({ auth_time: now() });
  expect([went.searchParams.get("prompt"), went.searchParams.get("max_age")]).toEqual(["login", "0"]);
  expect(outcome).toMatchObject({ kind: "proven", redirectTo: "/step-up?interrupted=1" });
  expect(await isRecent()).toBe(true);
  const reader = createSessionReader(database(), { now: () => new Date() });
  expect(await reader.read(token)).toBeNull();
  expect(outcome.kind === "proven" && (await reader.read(outcome.session.token))?.sessionId).toBe(actor.sessionId);
});

test("a proof from before they were sent away, or of no time at all, proves nothing", async () => {
  const { comeBack, isRecent } = await signedIn();
  for (const claims of [{ auth_time: now() - 60 }, {}, { auth_time: "now" }]) {
    const { outcome } = await comeBack(claims);
    expect(outcome.kind).not.toBe("proven");
  }
  expect((await comeBack({ auth_time: now() - 60 })).outcome).toEqual({
    kind: "refused",
    because: "stale",
    purpose: "step-up",
    redirectTo: "/step-up?interrupted=1",
  });
  expect(await isRecent()).toBe(false);
});

test("an account there that is nobody's or somebody else's proves nothing, is joined to nobody, and stands in the login history", async () => {
  const [mine, theirs] = [await signedIn(), await signedIn()];
  for (const sub of [newId(), theirs.sub]) {
    const { outcome } = await mine.comeBack({ sub, auth_time: now() });
    expect(outcome).toMatchObject({ kind: "refused", because: "another", purpose: "step-up" });
  }
  expect(await mine.isRecent()).toBe(false);
  expect(await look("select provider_user_id as sub from oauth_accounts where user_id = $1", mine.person.id)).toEqual([
    { sub: mine.sub },
  ]);
  expect(
    await look(
      "select distinct auth_method, failure_reason from login_history where user_id = $1 and not success",
      mine.person.id,
    ),
  ).toEqual([{ auth_method: "oauth", failure_reason: "wrong-proof" }]);
});

test("a browser that is signed in otherwise by then, or no more, gets no session by it", async () => {
  const { person, comeBack, isRecent } = await signedIn();
  const other = await buildSession(database(), person);
  for (const sessionId of [null, other.actor.sessionId]) {
    const { outcome } = await comeBack({ auth_time: now() }, sessionId);
    expect(outcome).toMatchObject({ kind: "refused", because: "spent" });
  }
  expect(await isRecent()).toBe(false);
});

test("nobody is sent to where they have no account, or to a provider that does not say when somebody signed in", async () => {
  const { actor, start } = await signedIn();
  await expect(start({ ...harbour().provider, provesAfresh: false })).rejects.toBeInstanceOf(NotFound);
  await expect(start({ ...harbour().provider, key: "island" })).rejects.toBeInstanceOf(NotFound);
  expect((await database().withActor(door(), actor, waysToProve)).providers).toEqual(["harbour"]);
});
