import { describe, expect, test } from "vitest";
import { newToken, RateLimited } from "../../kernel/index.ts";
import {
  type AnswerWish,
  type Authenticator,
  buildAuthenticator,
  buildPasskey,
  buildPerson,
  buildSession,
  signInWithPasskey,
  TEST_RELYING_PARTY,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { listLoginHistory } from "../history/list-login-history.ts";
import { signIn } from "../passwords/sign-in.ts";
import { listPasskeys } from "./list-passkeys.ts";
import { proveByPasskey } from "./prove-by-passkey.ts";
import { signInByPasskey } from "./sign-in-by-passkey.ts";
import { startPasskeyProof } from "./start-passkey-proof.ts";

const database = useTestDatabase({ bucketsRefill: false });
const relyingParty = TEST_RELYING_PARTY;

/** Each test comes from an address of its own, so that no bucket is shared. */
let visitors = 0;
const doorFrom = (): Door => ({
  ...testSurroundings({ address: `198.51.100.${++visitors}` }),
  database: database(),
  app: "console",
  deviceToken: null,
});

const somebody = async () => {
  const person = await buildPerson(database());
  return { person, session: await buildSession(database(), person) };
};
const somebodyWithPasskey = async (wish?: Parameters<typeof buildPasskey>[2]) => {
  const { person, session } = await somebody();
  return { person, session, ...(await buildPasskey(database(), session, wish)) };
};
const counterOf = async (passkeyId: string) => {
  const [row] = await database().as("superuser", null, "select counter::text from passkeys where id = $1", [passkeyId]);
  return row?.["counter"];
};
const lastFailure = (person: { actor: Parameters<Door["database"]["withActor"]>[1] }) =>
  database().withActor(testSurroundings(), person.actor, async (ctx) => {
    const { entries } = await listLoginHistory(ctx, { result: "failure", page: 1, timeZone: "UTC" });
    return entries[0];
  });
const announced = async (userId: string) =>
  (
    await database().as(
      "superuser",
      null,
      "select payload->>'change' as change from events where type = 'credentials.changed' and user_id = $1 order by id",
      [userId],
    )
  ).map((row) => row["change"]);

describe("signing in by passkey", () => {
  test("opens a session for its owner, whom nobody has named", async () => {
    const { person, authenticator, session, passkeyId } = await somebodyWithPasskey();
    const { outcome } = await signInWithPasskey(doorFrom(), authenticator);
    expect(outcome).toMatchObject({ kind: "signed-in", userId: person.id });
    expect(await counterOf(passkeyId)).toBe("1");
    const { passkeys } = await database().withActor(testSurroundings(), session.actor, listPasskeys);
    expect(passkeys[0]?.lastUsedAt).toBeInstanceOf(Date);
  });

  test("needs no finger or face", async () => {
    const { authenticator } = await somebodyWithPasskey();
    expect((await signInWithPasskey(doorFrom(), authenticator, { userVerified: false })).outcome.kind).toBe(
      "signed-in",
    );
  });

  test("takes a passkey that counts nothing, and one that comes from the other app", async () => {
    const { authenticator } = await somebodyWithPasskey({ isSynced: true });
    expect((await signInWithPasskey(doorFrom(), authenticator)).outcome.kind).toBe("signed-in");
    expect(
      (await signInWithPasskey(doorFrom(), authenticator, { origin: "http://onboarding.test" })).outcome.kind,
    ).toBe("signed-in");
  });

  test.each<[string, AnswerWish]>([
    ["https in place of http", { origin: "https://console.test" }],
    ["a host that only begins alike", { origin: "http://console.test.evil.com" }],
    ["another port", { origin: "http://console.test:8080" }],
    ["a frame of another site", { crossOrigin: true }],
    ["a page that stands in another", { topOrigin: "http://evil.test" }],
    ["another site's hash", { rpId: "evil.test" }],
    ["nobody there", { userPresent: false }],
    ["another state of backup than at registration", { backupEligible: true }],
    ["a backup of what cannot be backed up", { backedUp: true }],
    ["the type of a registration", { type: "webauthn.create" }],
    ["another person's id", { userHandle: Buffer.alloc(16, 3).toString("base64url") }],
    ["nobody's id", { userHandle: null }],
    ["a signature of something else", { signature: "MEUCIQ" }],
  ])("refuses %s", async (_, wish) => {
    const { authenticator, passkeyId } = await somebodyWithPasskey();
    expect((await signInWithPasskey(doorFrom(), authenticator, wish)).outcome).toEqual({ kind: "refused" });
    expect(await counterOf(passkeyId)).toBe("0");
  });

  test("refuses a counter that has not gone on, and tells its owner", async () => {
    const { person, authenticator, passkeyId } = await somebodyWithPasskey({ counter: 9 });
    expect((await signInWithPasskey(doorFrom(), authenticator, { counter: 9 })).outcome).toEqual({ kind: "refused" });
    expect((await signInWithPasskey(doorFrom(), authenticator, { counter: 8 })).outcome).toEqual({ kind: "refused" });
    expect((await signInWithPasskey(doorFrom(), authenticator, { counter: 0 })).outcome).toEqual({ kind: "refused" });
    expect(await counterOf(passkeyId)).toBe("9");
    expect(await lastFailure(person)).toMatchObject({ method: "passkey", failureReason: "passkey-copied" });
    expect(await announced(person.id)).toEqual(["passkey-added", ...Array(3).fill("passkey-refused")]);
    expect((await signInWithPasskey(doorFrom(), authenticator, { counter: 10 })).outcome.kind).toBe("signed-in");
  });

  test("reports no counter of whoever does not have the key", async () => {
    const { person, authenticator } = await somebodyWithPasskey({ counter: 9 });
    const forged = { counter: 3, signature: Buffer.alloc(70, 1).toString("base64url") };
    expect((await signInWithPasskey(doorFrom(), authenticator, forged)).outcome).toEqual({ kind: "refused" });
    expect(await lastFailure(person)).toMatchObject({ failureReason: "passkey-invalid" });
    expect(await announced(person.id)).toEqual(["passkey-added"]);
  });

  test("says that nobody has a passkey, and refuses whoever is no longer active", async () => {
    const stranger = buildAuthenticator();
    stranger.register({ challenge: "", user: { id: "AAAA" } });
    expect((await signInWithPasskey(doorFrom(), stranger)).outcome).toEqual({ kind: "unknown" });
    const { person, authenticator } = await somebodyWithPasskey();
    await database().as("superuser", null, "update auth.users set is_active = false where id = $1", [person.id]);
    expect((await signInWithPasskey(doorFrom(), authenticator)).outcome).toEqual({ kind: "refused" });
  });

  test("refuses what is no answer at all", async () => {
    for (const answer of [null, "", {}, { id: "x", rawId: "x", type: "public-key", response: {} }]) {
      const outcome = await signInByPasskey(doorFrom(), { answer, relyingParty, browserToken: newToken() });
      expect(outcome).toEqual({ kind: "refused" });
    }
  });

  test("still works after a hundred wrong passwords, and ends only a network that keeps on failing", async () => {
    const { person, authenticator } = await somebodyWithPasskey();
    const attacker = doorFrom();
    for (let tries = 0; tries < 100; tries += 1) {
      await signIn(
        { ...attacker, client: { ...attacker.client, address: `203.0.113.${tries}` } },
        {
          email: person.email,
          password: "not the right phrase",
        },
      ).catch((error) => expect(error).toBeInstanceOf(RateLimited));
    }
    expect((await signInWithPasskey(doorFrom(), authenticator)).outcome.kind).toBe("signed-in");
    const fail = () => signInByPasskey(attacker, { answer: null, relyingParty, browserToken: newToken() });
    for (let tries = 0; tries < 60; tries += 1) await fail();
    await expect(fail()).rejects.toThrow(RateLimited);
  });
});

describe("proving by passkey who is signed in", () => {
  const prove = async (
    owner: Awaited<ReturnType<typeof somebodyWithPasskey>>,
    by: Authenticator,
    wish?: AnswerWish,
  ) => {
    const browserToken = newToken();
    const options = await database().withActor(testSurroundings(), owner.session.actor, (ctx) =>
      startPasskeyProof(ctx, { relyingParty, browserToken }),
    );
    if (!options) throw new Error("Nothing was asked for.");
    const answer = by.sign(options, wish);
    return proveByPasskey(doorFrom(), owner.session.actor, { answer, relyingParty, browserToken });
  };

  test("takes one's own passkey with finger or face, and nothing less", async () => {
    const owner = await somebodyWithPasskey();
    const other = await somebodyWithPasskey();
    expect(await prove(owner, owner.authenticator)).toBe("proven");
    expect(await prove(owner, owner.authenticator, { userHandle: null })).toBe("proven");
    expect(await prove(owner, owner.authenticator, { userVerified: false })).toBe("refused");
    expect(await prove(owner, other.authenticator)).toBe("refused");
    expect(await prove(owner, owner.authenticator, { counter: 1 })).toBe("refused");
  });

  test("asks nothing of whoever has no passkey", async () => {
    const { session } = await somebody();
    const options = await database().withActor(testSurroundings(), session.actor, (ctx) =>
      startPasskeyProof(ctx, { relyingParty, browserToken: newToken() }),
    );
    expect(options).toBeNull();
  });
});
