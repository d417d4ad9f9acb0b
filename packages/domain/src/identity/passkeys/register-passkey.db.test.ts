import { describe, expect, test } from "vitest";
import { Conflict, newToken, StepUpRequired } from "../../kernel/index.ts";
import {
  type AnswerWish,
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
import { finishPasskeyRegistration } from "./finish-passkey-registration.ts";
import { knownPasskeys } from "./known-passkeys.ts";
import { listPasskeys } from "./list-passkeys.ts";
import { proveByPasskey } from "./prove-by-passkey.ts";
import { signInByPasskey } from "./sign-in-by-passkey.ts";
import { startPasskeyRegistration } from "./start-passkey-registration.ts";
import { startPasskeySignIn } from "./start-passkey-sign-in.ts";

const database = useTestDatabase();
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
const announced = async (userId: string) =>
  (
    await database().as(
      "superuser",
      null,
      "select payload->>'change' as change from events where type = 'credentials.changed' and user_id = $1 order by id",
      [userId],
    )
  ).map((row) => row["change"]);

describe("registering a passkey", () => {
  test("keeps it under its provider's name, and announces it", async () => {
    const { person, session } = await somebodyWithPasskey({
      aaguid: "fbfc3007-154e-4ecc-8c0b-6e020557d7bd",
      isSynced: true,
    });
    const { passkeys } = await database().withActor(testSurroundings(), session.actor, listPasskeys);
    const known = await database().withActor(testSurroundings(), session.actor, knownPasskeys);
    expect(passkeys).toMatchObject([
      { name: "Apple Passwords", provider: "Apple Passwords", isSynced: true, isBackedUp: true, lastUsedAt: null },
    ]);
    expect(known.userHandle).toBe(Buffer.from(person.id.replaceAll("-", ""), "hex").toString("base64url"));
    expect(await announced(person.id)).toEqual(["passkey-added"]);
  });

  test("asks for a fresh proof first, and again before it is kept", async () => {
    const { session } = await somebody();
    const { actor } = session;
    const browserToken = newToken();
    const start = () =>
      database().withActor(testSurroundings(), actor, (ctx) =>
        startPasskeyRegistration(ctx, { relyingParty, browserToken }),
      );
    const answer = buildAuthenticator().register(await start());
    await database().as(
      "superuser",
      null,
      "update user_sessions set authenticated_at = now() - interval '11 minutes' where id = $1",
      [session.sessionId],
    );
    await expect(start()).rejects.toThrow(StepUpRequired);
    await expect(finishPasskeyRegistration(doorFrom(), actor, { answer, relyingParty, browserToken })).rejects.toThrow(
      StepUpRequired,
    );
    const { passkeys } = await database().withActor(testSurroundings(), actor, listPasskeys);
    expect(passkeys).toEqual([]);
  });

  test("refuses one that somebody else has, and leaves theirs as it is", async () => {
    const owner = await somebodyWithPasskey();
    const { session } = await somebody();
    const credentialId = Buffer.from(owner.authenticator.credentialId, "base64url");
    await expect(buildPasskey(database(), session, { credentialId })).rejects.toThrow(Conflict);
    expect((await signInWithPasskey(doorFrom(), owner.authenticator)).outcome).toMatchObject({
      kind: "signed-in",
      userId: owner.person.id,
    });
  });

  test("keeps ids of 1023 bytes and counters of 4294967295, and refuses ids of 1024", async () => {
    const { session, passkeyId } = await somebodyWithPasskey({
      credentialId: Buffer.alloc(1023, 7),
      counter: 4_294_967_295,
    });
    expect(await counterOf(passkeyId)).toBe("4294967295");
    await expect(buildPasskey(database(), session, { credentialId: Buffer.alloc(1024, 7) })).rejects.toThrow("refused");
  });

  test("offers no authenticator that has one already", async () => {
    const { session, authenticator } = await somebodyWithPasskey();
    const options = await database().withActor(testSurroundings(), session.actor, (ctx) =>
      startPasskeyRegistration(ctx, { relyingParty, browserToken: newToken() }),
    );
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([authenticator.credentialId]);
  });
});

describe("a challenge", () => {
  const registration = async (wish?: AnswerWish) => {
    const { session } = await somebody();
    const browserToken = newToken();
    const options = await database().withActor(testSurroundings(), session.actor, (ctx) =>
      startPasskeyRegistration(ctx, { relyingParty, browserToken }),
    );
    return { session, browserToken, answer: buildAuthenticator().register(options, wish), options };
  };

  test("is answered once", async () => {
    const { authenticator } = await somebodyWithPasskey();
    const { answer, browserToken, door, outcome } = await signInWithPasskey(doorFrom(), authenticator);
    expect(outcome.kind).toBe("signed-in");
    expect(await signInByPasskey(door, { answer, relyingParty, browserToken })).toEqual({ kind: "late" });
  });

  test("is answered once also by ten at the same time", async () => {
    const { authenticator } = await somebodyWithPasskey({ isSynced: true });
    const [door, browserToken] = [doorFrom(), newToken()];
    const answer = authenticator.sign(await startPasskeySignIn(door, { relyingParty, browserToken }));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => signInByPasskey(door, { answer, relyingParty, browserToken })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([...Array(9).fill("late"), "signed-in"]);
  });

  test("is answered by the browser that was asked, and within five minutes", async () => {
    const { authenticator } = await somebodyWithPasskey();
    const [door, browserToken] = [doorFrom(), newToken()];
    const elsewhere = authenticator.sign(await startPasskeySignIn(door, { relyingParty, browserToken }));
    expect(await signInByPasskey(door, { answer: elsewhere, relyingParty, browserToken: newToken() })).toEqual({
      kind: "late",
    });
    const old = authenticator.sign(await startPasskeySignIn(door, { relyingParty, browserToken }));
    await database().as(
      "superuser",
      null,
      "update webauthn_challenges set expires_at = expires_at - interval '5 minutes'",
    );
    expect(await signInByPasskey(door, { answer: old, relyingParty, browserToken })).toEqual({ kind: "late" });
  });

  test("of one ceremony answers no other", async () => {
    const { authenticator, session } = await somebodyWithPasskey();
    const { options, browserToken, answer } = await registration();
    const signed = authenticator.sign(options);
    expect(await signInByPasskey(doorFrom(), { answer: signed, relyingParty, browserToken })).toEqual({ kind: "late" });
    expect(await proveByPasskey(doorFrom(), session.actor, { answer: signed, relyingParty, browserToken })).toBe(
      "late",
    );
    const someoneElse = await finishPasskeyRegistration(doorFrom(), session.actor, {
      answer,
      relyingParty,
      browserToken,
    });
    expect(someoneElse).toEqual({ kind: "late" });
  });

  test.each<[string, AnswerWish]>([
    ["another type", { type: "webauthn.get" }],
    ["another scheme", { origin: "https://console.test" }],
    ["another port", { origin: "http://console.test:81" }],
    ["a host that only begins like ours", { origin: "http://console.test.evil.com" }],
    ["a host that only ends like ours", { origin: "http://evil-console.test" }],
    ["no origin that anyone could have", { origin: "null" }],
    ["a page within another site's", { topOrigin: "https://evil.test" }],
    ["a frame of another site", { crossOrigin: true }],
    ["another site's hash", { rpId: "evil.test" }],
    ["nobody there", { userPresent: false }],
    ["a backup of what cannot be backed up", { backupEligible: false, backedUp: true }],
  ])("makes no passkey when answered with %s", async (_, wish) => {
    const { session, answer, browserToken } = await registration(wish);
    const outcome = await finishPasskeyRegistration(doorFrom(), session.actor, { answer, relyingParty, browserToken });
    expect(outcome).toEqual({ kind: "refused" });
    const { passkeys } = await database().withActor(testSurroundings(), session.actor, listPasskeys);
    expect(passkeys).toEqual([]);
  });
});
