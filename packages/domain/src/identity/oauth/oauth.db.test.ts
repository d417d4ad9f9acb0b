import type { JWTPayload } from "jose";
import { describe, expect, test } from "vitest";
import { newId, newToken } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { signIn } from "../passwords/sign-in.ts";
import { finishOAuth } from "./finish-oauth.ts";
import type { FakeIssuer } from "./issuer.fixture.ts";
import { leaveForProvider } from "./leave-for-provider.ts";
import type { OAuthProvider } from "./oauth-provider.ts";
import { signInByIdentity } from "./sign-in-by-identity.ts";
import { startOAuth } from "./start-oauth.ts";
import { type BuiltProvider, useProvider } from "./use-provider.fixture.ts";

const database = useTestDatabase();
const door = (app: Door["app"] = "console"): Door => ({
  ...testSurroundings(),
  database: database(),
  app,
  deviceToken: null,
});
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);

const harbour = useProvider("harbour");
const island = useProvider("island");

const back = (state: string) => new URLSearchParams({ state, code: "code" });

async function comeBy(built: BuiltProvider, claims: JWTPayload) {
  const browserToken = newToken();
  const state = await startOAuth(door(), {
    provider: built.provider.key,
    browserToken,
    redirectTo: "/account/security",
  });
  await built.leave(door(), state, browserToken, claims);
  return finishOAuth(door(), { provider: built.provider, parameters: back(state), browserToken });
}

const ownersOf = async (provider: string, subject: string) =>
  (
    await look("select user_id from oauth_accounts where provider = $1 and provider_user_id = $2", provider, subject)
  ).map((row) => row["user_id"]);
const proven = (email: string, sub = newId()) => ({ sub, email, email_verified: true, name: "Kim Shore" });
const squatter = (email: string) => buildPerson(database(), { email, isVerified: false });

describe("somebody new", () => {
  test("is made with an organization, signed in, and found again by the subject whatever their address becomes", async () => {
    const claims = proven(`${newId()}@people.test`);
    expect(await comeBy(harbour(), claims)).toMatchObject({ kind: "signed-in", redirectTo: "/account/security" });
    const [owner] = await ownersOf("harbour", claims.sub);
    expect(
      await look(
        `select u.email, u.full_name, u.email_verified_at is not null as verified, o.is_personal from auth.users u
         join organizations o on o.created_by = u.id where u.id = $1`,
        owner,
      ),
    ).toEqual([{ email: claims.email, full_name: "Kim Shore", verified: true, is_personal: true }]);
    const moved = { ...claims, email: `${newId()}@elsewhere.test`, email_verified: false };
    expect((await comeBy(harbour(), moved)).kind).toBe("signed-in");
    expect(await look("select provider_email from oauth_accounts where user_id = $1", owner)).toEqual([
      { provider_email: moved.email },
    ]);
    expect(await look("select distinct auth_method from login_history where user_id = $1", owner)).toEqual([
      { auth_method: "oauth" },
    ]);
  });

  test("with an address that the provider does not vouch for is not made, as nobody is found by it", async () => {
    const known = await buildPerson(database());
    const nobody = `${newId()}@people.test`;
    for (const email of [known.email, nobody]) {
      for (const said of [{ email, email_verified: false }, { email }, { email, email_verified: "yes" }, {}]) {
        const outcome = await comeBy(harbour(), { sub: newId(), ...said });
        expect(outcome).toEqual({
          kind: "refused",
          because: "unproven",
          purpose: "sign-in",
          redirectTo: "/account/security",
        });
      }
    }
    expect(await look("select 1 from oauth_accounts where user_id = $1", known.id)).toEqual([]);
    expect(await look("select 1 from auth.users where email = $1", nobody)).toEqual([]);
  });
});

describe("an address that has an account", () => {
  test("proven on both sides joins the two, and its owner is told", async () => {
    const owner = await buildPerson(database());
    const claims = proven(owner.email.toUpperCase());
    expect((await comeBy(harbour(), claims)).kind).toBe("signed-in");
    expect(await ownersOf("harbour", claims.sub)).toEqual([owner.id]);
    expect((await signIn(door(), owner)).kind).toBe("signed-in");
    expect(
      await look(
        "select payload->>'change' as change from events where user_id = $1 and type = 'credentials.changed'",
        owner.id,
      ),
    ).toEqual([{ change: "sign-in-added" }]);
  });

  test("that a squatter never proved goes to whom the provider vouches for, with nothing of the squatter's", async () => {
    const victim = `${newId()}@people.test`;
    const account = await squatter(victim);
    await buildSession(database(), account);
    await look(
      "insert into oauth_accounts (user_id, provider, provider_user_id) values ($1, 'island', 'squatter')",
      account.id,
    );
    const claims = proven(victim);
    expect((await comeBy(harbour(), claims)).kind).toBe("signed-in");
    expect(await ownersOf("harbour", claims.sub)).toEqual([account.id]);
    expect(await ownersOf("island", "squatter")).toEqual([]);
    expect((await signIn(door(), account)).kind).toBe("refused");
    expect(
      await look(
        "select auth_method from login_history where user_id = $1 and success order by created_at desc limit 1",
        account.id,
      ),
    ).toEqual([{ auth_method: "oauth" }]);
    expect(await look("select count(*)::int as sessions from user_sessions where user_id = $1", account.id)).toEqual([
      { sessions: 1 },
    ]);
  });

  test("that is switched off lets nobody in, and its history says so", async () => {
    const closed = await buildPerson(database());
    await look("update auth.users set is_active = false where id = $1", closed.id);
    expect(await comeBy(harbour(), proven(closed.email))).toMatchObject({ kind: "refused", because: "closed" });
    expect(await ownersOf("harbour", closed.email)).toEqual([]);
    expect(
      await look("select auth_method, failure_reason from login_history where user_id = $1 and not success", closed.id),
    ).toEqual([{ auth_method: "oauth", failure_reason: "inactive" }]);
  });

  test("of an administrator that nobody proved goes to nobody", async () => {
    const admin = await buildPerson(database(), { role: "SUPER_ADMIN", isVerified: false });
    expect(await comeBy(harbour(), proven(admin.email))).toMatchObject({ kind: "refused", because: "unproven" });
  });
});

describe("a state", () => {
  test("is worth one session and one person, however many come with it at once", async () => {
    const browserToken = newToken();
    const claims = proven(`${newId()}@people.test`);
    const state = await startOAuth(door(), { provider: "harbour", browserToken, redirectTo: null });
    await harbour().leave(door(), state, browserToken, claims);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        finishOAuth(door(), { provider: harbour().provider, parameters: back(state), browserToken }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === "signed-in")).toHaveLength(1);
    expect(outcomes.filter((each) => each.kind === "refused" && each.because === "spent")).toHaveLength(9);
    const [owner] = await ownersOf("harbour", claims.sub);
    expect(await look("select count(*)::int as n from user_sessions where user_id = $1", owner)).toEqual([{ n: 1 }]);
    expect(await look("select count(*)::int as n from auth.users where email = $1", claims.email)).toEqual([{ n: 1 }]);
  });

  test("of one provider means nothing at another's door, in another browser, or when nobody gave it", async () => {
    const browserToken = newToken();
    const state = await startOAuth(door(), { provider: "harbour", browserToken, redirectTo: null });
    await harbour().leave(door(), state, browserToken, proven(`${newId()}@people.test`));
    const forged = { kind: "forged" };
    const come = (provider: OAuthProvider, token: string | null, said = state) =>
      finishOAuth(door(), { provider, parameters: back(said), browserToken: token });
    expect(await come(harbour().provider, newToken())).toEqual(forged);
    expect(await come(harbour().provider, null)).toEqual(forged);
    expect(await come(harbour().provider, browserToken, newToken())).toEqual(forged);
    expect(await come(harbour().provider, browserToken, "")).toEqual(forged);
    expect(await come(island().provider, browserToken)).toEqual(forged);
    // Whoever mixed them up has used it up.
    expect(await come(harbour().provider, browserToken)).toMatchObject({ kind: "refused", because: "spent" });
    const { kind } = await leaveForProvider(door(), { provider: island().provider, state, browserToken });
    expect(kind).toBe("unknown");
  });

  test("that took longer than ten minutes by the database's clock is spent", async () => {
    const browserToken = newToken();
    const state = await startOAuth(door(), { provider: "harbour", browserToken, redirectTo: null });
    await look("update oauth_states set expires_at = now() where used_at is null");
    const outcome = await finishOAuth(door(), { provider: harbour().provider, parameters: back(state), browserToken });
    expect(outcome).toMatchObject({ kind: "refused", because: "spent" });
  });

  test("and what goes with it stands nowhere as it is", async () => {
    const browserToken = newToken();
    const state = await startOAuth(door(), { provider: "harbour", browserToken, redirectTo: null });
    const address = await harbour().leave(door(), state, browserToken, {});
    const rows = (await look("select o::text as row from oauth_states o")).map((row) => String(row["row"]));
    for (const secret of [state, browserToken, address.searchParams.get("nonce") ?? "nothing"])
      expect(rows.filter((row) => row.includes(secret))).toEqual([]);
  });
});

test("ten windows that come back at once as the same new person make one", async () => {
  const [subject, email] = [newId(), `${newId()}@people.test`];
  const identity = { subject, email, emailIsProven: true, name: null, avatarUrl: null, provenAt: null };
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => signInByIdentity(door(), harbour().provider, identity)),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => "signed-in"));
  expect(await ownersOf("harbour", subject)).toHaveLength(1);
});

test("one subject at two providers is two identities of two people", async () => {
  const sub = newId();
  await comeBy(harbour(), proven(`${newId()}@people.test`, sub));
  await comeBy(island(), proven(`${newId()}@people.test`, sub));
  const [first] = await ownersOf("harbour", sub);
  const [second] = await ownersOf("island", sub);
  expect([typeof first, typeof second, first === second]).toEqual(["string", "string", false]);
});

describe("an answer", () => {
  test("that cannot be believed is forged, and one that does not come is the provider's being away", async () => {
    const finish = async (answer: Parameters<FakeIssuer["answers"]>[0]) => {
      const browserToken = newToken();
      const state = await startOAuth(door(), { provider: "harbour", browserToken, redirectTo: null });
      harbour().issuer.answers(answer);
      return finishOAuth(door(), { provider: harbour().provider, parameters: back(state), browserToken });
    };
    expect(await finish({ claims: { nonce: "another" } })).toEqual({ kind: "forged" });
    expect(await finish(() => new Response("", { status: 500 }))).toMatchObject({ kind: "refused", because: "away" });
    expect(await finish(() => Response.json({ error: "invalid_client" }, { status: 401 }))).toMatchObject({
      kind: "refused",
      because: "unusable",
    });
  });

  test("comes back to the app that asked, as it is set up", async () => {
    const browserToken = newToken();
    const state = await startOAuth(door(), { provider: "harbour", browserToken, redirectTo: null });
    const leaving = await leaveForProvider(door("onboarding"), { provider: harbour().provider, state, browserToken });
    expect(leaving.kind === "to" && new URL(leaving.address).searchParams.get("redirect_uri")).toBe(
      "http://onboarding.test/oauth/harbour/callback",
    );
  });
});
