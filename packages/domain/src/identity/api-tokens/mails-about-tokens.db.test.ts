import { beforeEach, describe, expect, test } from "vitest";
import { hashToken, newId } from "../../kernel/index.ts";
import { createMailbox, deliverMail } from "../../mail/index.ts";
import { buildPerson, type Person, runJobs, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { findApiToken } from "./find-api-token.ts";
import { mintApiToken } from "./mint-api-token.ts";
import { revokeLeakedApiToken } from "./revoke-leaked-api-token.ts";
import { tellOfLeakedApiToken } from "./tell-of-leaked-api-token.ts";
import { warnOfExpiringApiTokens } from "./warn-of-expiring-api-tokens.ts";

const database = useTestDatabase();
const system = (text: string, values: unknown[] = []) => database().as("boardwalk_system", null, text, values);
const door = (): Door => ({
  ...testSurroundings({ address: `198.51.100.${chance()}` }),
  database: database(),
  app: "console",
  deviceToken: null,
});
let next = 0;
const chance = () => (next = (next + 1) % 250);

async function buildToken(
  person: Person,
  { created = "0 days", expires = "90 days" } = {},
): Promise<{ id: string; text: string }> {
  const { text, hash, prefix } = mintApiToken();
  const id = newId();
  await system(
    `insert into api_tokens (id, organization_id, user_id, created_by, name, token_hash, token_prefix, created_at, expires_at)
     values ($1, $2, $3, $3, 'Nightly', $4, $5, now() - $6::interval, now() + $7::interval)`,
    [id, person.organizationId, person.id, hash, prefix, created, expires],
  );
  return { id, text };
}

async function runAll(): Promise<void> {
  const jobs = [tellOfLeakedApiToken, deliverMail(null)];
  await runJobs(database(), { jobs, surroundings: testSurroundings });
}

const warn = () =>
  warnOfExpiringApiTokens.run(
    {
      database: database(),
      surroundings: testSurroundings(),
      id: newId(),
      attempt: 1,
      isLast: true,
      signal: new AbortController().signal,
    },
    {},
  );

async function subjectsFor({ email }: Person): Promise<string[]> {
  const mailbox = createMailbox(database(), testSurroundings, "boardwalk@boardwalk.test");
  return (await mailbox.list()).filter((entry) => entry.to === email).map(({ subject }) => subject);
}

describe("a token that somebody found", () => {
  test("ends at once, its maker is told once, and it is written down", async () => {
    const person = await buildPerson(database());
    const { id, text } = await buildToken(person);
    await revokeLeakedApiToken(door(), { token: ` ${text}\n` });
    expect(await findApiToken(door(), text)).toBeNull();
    await revokeLeakedApiToken(door(), { token: text });
    await runAll();
    expect(await subjectsFor(person)).toEqual(["API token Nightly was found by somebody, and revoked"]);
    expect(await system("select actor_id, after from audit_events where target_id = $1", [id])).toEqual([
      { actor_id: null, after: { name: "Nightly", because: "leaked" } },
    ]);
  });

  test("is answered like one that there never was, and like what is no token", async () => {
    const { text } = await buildToken(await buildPerson(database()));
    const said = await Promise.all(
      [text, mintApiToken().text, "bwk_short", hashToken(text)].map((token) => revokeLeakedApiToken(door(), { token })),
    );
    expect(said).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("can be told of 60 times from one network, and then not for a while", async () => {
    const from = door();
    for (let time = 0; time < 60; time += 1) await revokeLeakedApiToken(from, { token: "bwk_guess" });
    await expect(revokeLeakedApiToken(from, { token: "bwk_guess" })).rejects.toMatchObject({ code: "rate-limited" });
  });

  test.each([[{ token: "" }], [{ token: "x".repeat(1_001) }]])("is not %o", async (input) => {
    await expect(revokeLeakedApiToken(door(), input)).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("a week before a token ends", () => {
  beforeEach(() => system("delete from api_tokens"));

  test("its maker is told, once, on their own clock", async () => {
    const person = await buildPerson(database(), { timezone: "Asia/Tokyo" });
    await buildToken(person, { created: "83 days", expires: "6 days 20 hours" });
    await Promise.all([warn(), warn()]);
    await warn();
    expect(await subjectsFor(person)).toEqual(["API token Nightly expires in 7 days"]);
  });

  test.each([
    ["ends later", { expires: "8 days" }],
    ["has ended", { created: "30 days", expires: "-1 hours" }],
    ["was made for a week", { expires: "6 days 23 hours" }],
  ])("nobody is told of one that %s", async (_, wish) => {
    const person = await buildPerson(database());
    await buildToken(person, wish);
    await warn();
    expect(await subjectsFor(person)).toEqual([]);
  });

  test.each([
    ["revoked", "update api_tokens set revoked_at = now() where user_id = $1"],
    ["of somebody inactive", "update auth.users set is_active = false where id = $1"],
    ["of somebody who left the organization", "delete from organization_members where user_id = $1"],
  ])("nobody is told of one that is %s", async (_, change) => {
    const person = await buildPerson(database());
    await buildToken(person, { created: "80 days", expires: "5 days" });
    await system(change, [person.id]);
    await warn();
    expect(await subjectsFor(person)).toEqual([]);
  });
});

test("the cleanup forgets tokens that ended 90 days ago, and no others", async () => {
  await system("delete from api_tokens");
  const person = await buildPerson(database());
  await buildToken(person, { created: "200 days", expires: "-91 days" });
  const kept = await buildToken(person, { created: "200 days", expires: "-89 days" });
  const good = await buildToken(person, { created: "200 days" });
  await system("select public.cleanup_expired_sessions()");
  const rows = await system("select id from api_tokens");
  expect(rows.map((row) => row["id"]).sort()).toEqual([kept.id, good.id].sort());
});
