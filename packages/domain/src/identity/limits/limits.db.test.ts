import { describe, expect, test } from "vitest";
import { type Ctx, newId, newToken, RateLimited } from "../../kernel/index.ts";
import {
  type BuiltSession,
  buildPerson,
  buildSession,
  readMail,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { requestEmailChange } from "../email-change/request-email-change.ts";
import { askForLink } from "../links/ask-for-link.ts";
import { startLinking } from "../oauth/start-linking.ts";
import { startPasskeyProof } from "../passkeys/start-passkey-proof.ts";
import { startPasskeyRegistration } from "../passkeys/start-passkey-registration.ts";
import { resetPassword } from "../passwords/reset-password.ts";
import { setPassword } from "../passwords/set-password.ts";

const database = useTestDatabase({ bucketsRefill: false });
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const relyingParty = { id: "console.test", origins: ["http://console.test"] };
const someone = async () => buildSession(database(), await buildPerson(database()));
const as = <T>({ actor }: BuiltSession, work: (ctx: Ctx) => Promise<T>) =>
  database().withActor(testSurroundings(), actor, work);

/** How often it may be done before it has to wait. */
async function timesOf(work: () => Promise<unknown>): Promise<number> {
  for (let times = 0; times < 100; times++) {
    try {
      await work();
    } catch (error) {
      if (error instanceof RateLimited) return times;
      throw error;
    }
  }
  return Number.POSITIVE_INFINITY;
}

describe("who is signed in", () => {
  test("asks for no more challenges of passkeys than anybody needs, to add one or to prove themselves", async () => {
    const session = await someone();
    const browserToken = newToken();
    const asked = { relyingParty, browserToken };
    expect(await timesOf(() => as(session, (ctx) => startPasskeyRegistration(ctx, asked)))).toBeLessThan(100);
    await database().as(
      "boardwalk_system",
      null,
      "insert into passkeys (id, user_id, credential_id, public_key) values ($1, $2, $3, 'key')",
      [newId(), session.actor.userId, Buffer.from(newId())],
    );
    expect(await timesOf(() => as(session, (ctx) => startPasskeyProof(ctx, asked)))).toBeLessThan(10);
  });

  test("is sent to providers no more often than anybody needs", async () => {
    const session = await someone();
    const departure = { provider: "harbour", browserToken: newToken(), redirectTo: null };
    expect(await timesOf(() => as(session, (ctx) => startLinking(ctx, departure)))).toBeLessThan(100);
  });

  test("has no hash made for each of a thousand new passwords", async () => {
    const session = await someone();
    const set = () => setPassword(door(), session.actor, { password: "tide pools at noon" });
    expect(await timesOf(set)).toBe(10);
  });
});

test("one mailbox gets five mails an hour about a change of address, however many accounts ask", async () => {
  const email = `${newId()}@changed.test`;
  const ask = async () => as(await someone(), (ctx) => requestEmailChange(ctx, { email }));
  expect(await timesOf(ask)).toBe(5);
});

test("one link to a new password makes no more than ten hashes, also when a hundred come at once", async () => {
  const person = await buildPerson(database());
  await askForLink(door(), { purpose: "reset", email: person.email, browserToken: newToken(), redirectTo: null });
  const token = /token=([\w-]{43})/.exec((await readMail(database(), person.email)).text)?.[1] ?? "";
  const tries = Array.from({ length: 30 }, () => resetPassword(door(), token, { password: "tide pools at noon" }));
  const outcomes = await Promise.allSettled(tries);
  const limited = outcomes.filter((each) => each.status === "rejected" && each.reason instanceof RateLimited);
  expect(limited).toHaveLength(20);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
