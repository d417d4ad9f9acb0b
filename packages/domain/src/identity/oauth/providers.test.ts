import { generateKeyPairSync } from "node:crypto";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { describe, expect, test } from "vitest";
import { createMovableClock } from "../../testing/movable-clock.ts";
import { createOAuth } from "./create-oauth.ts";
import { fakeIssuer } from "./issuer.fixture.ts";
import type { OAuthProvider, ProviderAnswer } from "./oauth-provider.ts";
import type { OAuthSetting } from "./oauth-setting.ts";
import { ProviderFault } from "./provider-fault.ts";
import type { ProviderLine } from "./provider-kind.ts";

const ISSUER = "https://id.example.test";
const question = {
  redirectUri: "https://console.test/oauth/x/callback",
  state: "state-1",
  nonce: "nonce-1",
  codeVerifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
  afresh: false,
};
const answer = (wish: Partial<ProviderAnswer> = {}): ProviderAnswer => ({
  ...question,
  parameters: new URLSearchParams({ code: "code", state: "state-1" }),
  ...wish,
});
const setting = (wish: Partial<OAuthSetting>): OAuthSetting => ({
  provider: "harbour",
  id: "client",
  secret: "secret",
  issuer: null,
  name: null,
  apple: null,
  ...wish,
});
function build(wish: Partial<OAuthSetting>, fetch: ProviderLine["fetch"]): OAuthProvider {
  const [provider] = createOAuth([setting(wish)], {
    clock: createMovableClock(new Date()),
    ...(fetch && { fetch }),
  }).providers;
  if (!provider) throw new Error("No provider was made");
  return provider;
}
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "believed",
    (error) => (error instanceof ProviderFault ? error.reason : String(error)),
  );

test("the question carries the challenge of the verifier by S256, the state and the nonce", async () => {
  const { fetch } = await fakeIssuer({ issuer: ISSUER });
  const { searchParams } = await build({ issuer: ISSUER }, fetch).addressFor(question);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: "client",
    response_type: "code",
    redirect_uri: question.redirectUri,
    scope: "openid email profile",
    state: "state-1",
    nonce: "nonce-1",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
  });
});

test("the verifier goes with the code, and somebody's identity comes back", async () => {
  const issuer = await fakeIssuer({ issuer: ISSUER });
  issuer.answers({
    claims: { nonce: "nonce-1", sub: "42", email: "Kim@people.test", email_verified: true, name: " Kim\n Shore " },
  });
  expect(await build({ issuer: ISSUER }, issuer.fetch).identityFrom(answer())).toEqual({
    subject: "42",
    email: "Kim@people.test",
    emailIsProven: true,
    name: "Kim  Shore",
    avatarUrl: null,
    provenAt: null,
  });
  expect(issuer.asked[0]?.get("code_verifier")).toBe(question.codeVerifier);
});

describe("an answer that nobody may believe:", () => {
  const now = Math.floor(Date.now() / 1000);
  test.each([
    ["no signature at all", { header: { alg: "none" } }],
    ["the signature of a key that was never published", { strange: true }],
    ["a key that nobody knows", { header: { kid: "other" } }],
    ["another issuer", { claims: { iss: "https://evil.test" } }],
    ["another audience", { claims: { aud: "somebody-else" } }],
    ["several audiences and another authorized party", { claims: { aud: ["client", "other"], azp: "other" } }],
    ["a time that is over", { claims: { exp: now - 600, iat: now - 900 } }],
    ["no time at all", { claims: { exp: undefined } }],
    ["another nonce", { claims: { nonce: "nonce-2" } }],
    ["no nonce", { claims: { nonce: undefined } }],
    ["nobody", { claims: { sub: undefined } }],
  ])("%s", async (_, signing) => {
    const issuer = await fakeIssuer({ issuer: ISSUER });
    issuer.answers({ ...signing, claims: { nonce: "nonce-1", ...("claims" in signing ? signing.claims : {}) } });
    expect(await reasonOf(build({ issuer: ISSUER }, issuer.fetch).identityFrom(answer()))).toBe("untrusted");
  });

  test("another issuer's name in the address, or another state", async () => {
    const issuer = await fakeIssuer({ issuer: ISSUER });
    issuer.answers({ claims: { nonce: "nonce-1" } });
    const provider = build({ issuer: ISSUER }, issuer.fetch);
    for (const parameters of [
      new URLSearchParams({ code: "code", state: "state-1", iss: "https://evil.test" }),
      new URLSearchParams({ code: "code", state: "state-2" }),
    ])
      expect(await reasonOf(provider.identityFrom(answer({ parameters })))).toBe("untrusted");
    expect(issuer.asked).toEqual([]);
  });
});

describe("a provider that is away:", () => {
  test.each([
    ["answers 500", () => new Response("{}", { status: 500 })],
    ["answers HTML", () => new Response("<h1>Sorry</h1>", { headers: { "content-type": "text/html" } })],
    ["sends on to somewhere else", () => Response.redirect("https://evil.test/", 302)],
    ["answers half a sentence", () => new Response('{"id_', { headers: { "content-type": "application/json" } })],
    ["refuses the code", () => Response.json({ error: "invalid_grant" }, { status: 400 })],
    ["does not answer in time", () => Promise.reject(new DOMException("late", "TimeoutError"))],
    ["has no line", () => Promise.reject(new TypeError("fetch failed"))],
  ])("%s", async (_, reply: () => Response | Promise<Response>) => {
    const issuer = await fakeIssuer({ issuer: ISSUER });
    issuer.answers(reply);
    expect(await reasonOf(build({ issuer: ISSUER }, issuer.fetch).identityFrom(answer()))).toBe("away");
  });

  test("is asked again at the next question, and then remembered", async () => {
    const issuer = await fakeIssuer({ issuer: ISSUER });
    let asked = 0;
    const provider = build({ issuer: ISSUER }, async (...args) => {
      asked += 1;
      return asked === 1 ? new Response(null, { status: 503 }) : issuer.fetch(...args);
    });
    expect(await reasonOf(provider.addressFor(question))).toBe("away");
    expect(await reasonOf(provider.addressFor(question))).toBe("believed");
    expect(await reasonOf(provider.addressFor(question))).toBe("believed");
    expect(asked).toBe(2);
  });
});

describe("a provider that is set up wrongly:", () => {
  const challenge = { "www-authenticate": 'Basic realm="harbour"' };
  test.each([
    ["another secret", () => Response.json({ error: "invalid_client" }, { status: 401 }), "invalid_client"],
    [
      "another secret, with a challenge",
      () => Response.json({ error: "invalid_client" }, { status: 401, headers: challenge }),
      "invalid_client",
    ],
    ["a challenge alone", () => new Response(null, { status: 401, headers: challenge }), null],
    [
      "another secret at GitHub, which calls that fine",
      () => Response.json({ error: "incorrect_client_credentials" }),
      "incorrect_client_credentials",
    ],
    [
      "nothing that it may ask",
      () => Response.json({ error: "unauthorized_client" }, { status: 400 }),
      "unauthorized_client",
    ],
  ])("%s", async (_, reply, oauthError) => {
    const issuer = await fakeIssuer({ issuer: ISSUER });
    issuer.answers(reply);
    await expect(build({ issuer: ISSUER }, issuer.fetch).identityFrom(answer())).rejects.toMatchObject({
      reason: "unusable",
      oauthError,
    });
  });
  test("another issuer than the one that answers there", async () => {
    const { fetch } = await fakeIssuer({ issuer: ISSUER, published: "https://other.example.test" });
    expect(await reasonOf(build({ issuer: ISSUER }, fetch).addressFor(question))).toBe("unusable");
  });
  test.each([
    ["nothing", () => new Response(null, { status: 404 })],
    ["a page", () => new Response("<h1>Hello</h1>", { headers: { "content-type": "text/html" } })],
  ])("an address at which %s is", async (_, reply) => {
    expect(await reasonOf(build({ issuer: ISSUER }, async () => reply()).addressFor(question))).toBe("unusable");
  });
});

test("whoever says no there has declined, and what the provider cannot do at the moment is its being away", async () => {
  const { fetch } = await fakeIssuer({ issuer: ISSUER });
  const provider = build({ issuer: ISSUER }, fetch);
  const saying = (error: string) =>
    reasonOf(provider.identityFrom(answer({ parameters: new URLSearchParams({ error, state: "state-1" }) })));
  expect(await saying("access_denied")).toBe("declined");
  expect(await saying("temporarily_unavailable")).toBe("away");
  expect(await saying("unauthorized_client")).toBe("unusable");
});

test("Microsoft's issuer is a template, and an address is proven by what says that its domain is", async () => {
  const tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
  const issuer = await fakeIssuer({
    issuer: "https://login.microsoftonline.com/common/v2.0",
    published: "https://login.microsoftonline.com/{tenantid}/v2.0",
  });
  const provider = build({ provider: "microsoft" }, issuer.fetch);
  const identity = (claims: Record<string, unknown>) => {
    const iss = `https://login.microsoftonline.com/${tenant}/v2.0`;
    issuer.answers({ claims: { nonce: "nonce-1", iss, tid: tenant, email: "ceo@victim.test", ...claims } });
    return provider.identityFrom(answer());
  };
  expect(await identity({})).toMatchObject({ subject: `${tenant}/subject`, emailIsProven: false });
  expect(await identity({ email_verified: true })).toMatchObject({ emailIsProven: false });
  expect(await identity({ xms_edov: true })).toMatchObject({ emailIsProven: true });
  expect(await reasonOf(identity({ tid: "another" }))).toBe("untrusted");
});

test("Apple is asked to post, with a secret minted from its key, and tells the name beside its answer", async () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const secret = String(privateKey.export({ format: "pem", type: "pkcs8" }));
  const issuer = await fakeIssuer({ issuer: "https://appleid.apple.com" });
  issuer.answers({ claims: { nonce: "nonce-1", email: "kim@people.test", email_verified: "true" } });
  const provider = build({ provider: "apple", secret, apple: { teamId: "TEAM", keyId: "KEY" } }, issuer.fetch);
  expect(provider.postsFrom).toBe("https://appleid.apple.com");
  expect((await provider.addressFor(question)).searchParams.get("response_mode")).toBe("form_post");
  const user = JSON.stringify({ name: { firstName: "Kim", lastName: "Shore" } });
  const parameters = new URLSearchParams({ code: "code", state: "state-1", user });
  expect(await provider.identityFrom(answer({ parameters }))).toMatchObject({ name: "Kim Shore", emailIsProven: true });
  const minted = issuer.asked[0]?.get("client_secret") ?? "";
  expect(decodeProtectedHeader(minted)).toMatchObject({ alg: "ES256", kid: "KEY" });
  expect(decodeJwt(minted)).toMatchObject({ iss: "TEAM", sub: "client", aud: "https://appleid.apple.com" });
  const broken = new URLSearchParams({ code: "code", state: "state-1", user: "{" });
  expect(await provider.identityFrom(answer({ parameters: broken }))).toMatchObject({ name: null });
});

describe("GitHub", () => {
  const site =
    (
      emails: unknown,
      token: unknown = { access_token: "gho", token_type: "bearer", scope: "" },
    ): ProviderLine["fetch"] =>
    async (address) => {
      const { href } = new URL(address);
      if (href === "https://github.com/login/oauth/access_token") return Response.json(token);
      if (href === "https://api.github.com/user")
        return Response.json({ id: 7, login: "kim", name: null, avatar_url: "https://avatars.test/7" });
      return href === "https://api.github.com/user/emails"
        ? Response.json(emails)
        : new Response(null, { status: 404 });
    };

  test("tells by its API who somebody is, and only its primary address counts", async () => {
    const emails = [
      { email: "other@people.test", primary: false, verified: true },
      { email: "kim@people.test", primary: true, verified: true },
    ];
    const provider = build({ provider: "github" }, site(emails));
    const parameters = new URLSearchParams({ code: "code", state: "state-1", iss: "https://github.com/login/oauth" });
    expect(await provider.identityFrom(answer({ parameters }))).toEqual({
      subject: "7",
      email: "kim@people.test",
      emailIsProven: true,
      name: "kim",
      avatarUrl: "https://avatars.test/7",
      provenAt: null,
    });
    expect((await provider.addressFor(question)).searchParams.get("code_challenge_method")).toBe("S256");
  });

  test("with an address that is not verified proves none", async () => {
    const provider = build(
      { provider: "github" },
      site([{ email: "kim@people.test", primary: true, verified: false }]),
    );
    expect(await provider.identityFrom(answer())).toMatchObject({ emailIsProven: false });
  });

  test("that refuses a code in an answer of 200 signs nobody in", async () => {
    const provider = build({ provider: "github" }, site([], { error: "bad_verification_code" }));
    expect(await reasonOf(provider.identityFrom(answer()))).toBe("untrusted");
  });
});
