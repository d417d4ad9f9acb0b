import { expect, test } from "vitest";
import { describeDatabaseFailure, newId, newToken } from "../../kernel/index.ts";
import { buildPerson, buildSession, useTestDatabase } from "../../testing/index.ts";

const database = useTestDatabase();

/** The violated constraint, the code without one, or `accepted`. */
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return constraint ?? code;
    },
  );
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);

function insertPasskey(userId: string, length: number, counter: string, flags = "false, false") {
  return system(
    `insert into passkeys (id, user_id, credential_id, public_key, counter, backup_eligible, backed_up) values ($1, $2, $3, $4, $5, ${flags})`,
    [newId(), userId, Buffer.alloc(length, newId()), Buffer.from("key"), counter],
  );
}

test("a credential id has up to 1023 bytes, and a counter is any unsigned number of 32 bits", async () => {
  const { id } = await buildPerson(database());
  expect(await outcome(insertPasskey(id, 1023, "4294967295"))).toBe("accepted");
  expect(await outcome(insertPasskey(id, 1024, "0"))).toBe("passkeys_credential_id_length");
  expect(await outcome(insertPasskey(id, 0, "0"))).toBe("passkeys_credential_id_length");
  expect(await outcome(insertPasskey(id, 20, "4294967296"))).toBe("passkeys_counter_unsigned");
  expect(await outcome(insertPasskey(id, 20, "-1"))).toBe("passkeys_counter_unsigned");
  expect(await outcome(insertPasskey(id, 21, "0", "false, true"))).toBe("passkeys_backed_up_eligible");
});

test("a credential id and an identity elsewhere belong to one person only", async () => {
  const [first, second] = [await buildPerson(database()), await buildPerson(database())];
  const passkey = (userId: string) =>
    database().as(
      "boardwalk_app",
      userId,
      "insert into passkeys (id, user_id, credential_id, public_key) values ($1, $2, 'same', 'key')",
      [newId(), userId],
    );
  expect([await outcome(passkey(first.id)), await outcome(passkey(second.id))]).toEqual([
    "accepted",
    "passkeys_credential_id_key",
  ]);
  const identity = (userId: string, provider: string) =>
    database().as(
      "boardwalk_app",
      userId,
      "insert into oauth_accounts (id, user_id, provider, provider_user_id) values ($1, $2, $3, '42')",
      [newId(), userId, provider],
    );
  expect(await outcome(identity(first.id, "github"))).toBe("accepted");
  expect(await outcome(identity(second.id, "github"))).toBe("oauth_accounts_provider_provider_user_id_key");
  expect(await outcome(identity(second.id, "our-own-issuer"))).toBe("accepted");
});

test("a magic link leads to a path of ours, and its code is typed in the browser that asked, five times at most", async () => {
  const link = (columns: string, ...values: unknown[]) =>
    outcome(
      system(
        `insert into magic_links (id, email, token_hash, expires_at, ${columns}) values ($1, 'a@x.test', $2, now(), ${values.map((_, index) => `$${index + 3}`).join(", ")})`,
        [newId(), newToken(), ...values],
      ),
    );
  for (const address of ["/", "/account/data?tab=export"]) expect(await link("redirect_url", address)).toBe("accepted");
  for (const address of ["//evil.test", "/\\evil.test", "https://evil.test", "account", ""]) {
    expect([address, await link("redirect_url", address)]).toEqual([address, "magic_links_redirect_url_own"]);
  }
  expect(await link("code_hash", "h")).toBe("magic_links_code_hash_bound");
  expect(await link("code_hash, browser_hash, attempts", "h", "b", 5)).toBe("accepted");
  expect(await link("attempts", 6)).toBe("magic_links_attempts_limited");
  expect(await link("purpose", "party")).toBe("magic_links_purpose_known");
});

test("only a sign-in may leave open who answers a challenge or comes back from a provider", async () => {
  const { id } = await buildPerson(database());
  const challenge = (kind: string, userId: string | null) =>
    outcome(
      system(
        "insert into webauthn_challenges (id, user_id, browser_hash, kind, challenge_hash, expires_at) values ($1, $2, 'b', $3, $4, now())",
        [newId(), userId, kind, newId()],
      ),
    );
  expect(await challenge("sign-in", null)).toBe("accepted");
  expect(await challenge("registration", null)).toBe("webauthn_challenges_user_id_known");
  expect(await challenge("step-up", id)).toBe("accepted");
  const state = (purpose: string, userId: string | null) =>
    outcome(
      system(
        "insert into oauth_states (id, user_id, provider, purpose, state_hash, browser_hash, code_verifier_encrypted, expires_at) values ($1, $2, 'github', $3, $4, 'b', 'v', now())",
        [newId(), userId, purpose, newId()],
      ),
    );
  expect([await state("sign-in", null), await state("join", id)]).toEqual(["accepted", "accepted"]);
  expect(await state("join", null)).toBe("oauth_states_user_id_known");
});

test("an alert names a session of its own person, and nobody reads what its token hashes to", async () => {
  const [owner, other] = [await buildPerson(database()), await buildPerson(database())];
  const theirs = await buildSession(database(), other);
  const mine = await buildSession(database(), owner);
  const alert = (sessionId: string) =>
    outcome(
      database().as(
        "boardwalk_app",
        owner.id,
        "insert into security_alerts (id, user_id, session_id, kind, email, token_hash, expires_at) values ($1, $2, $3, 'new-device', 'a@x.test', $4, now())",
        [newId(), owner.id, sessionId, newId()],
      ),
    );
  expect([await alert(theirs.sessionId), await alert(mine.sessionId)]).toEqual(["42501", "accepted"]);
  for (const column of ["security_alerts.token_hash", "api_tokens.token_hash", "recovery_codes.code_hash"]) {
    const [table, name] = column.split(".");
    expect([column, await outcome(database().as("boardwalk_app", owner.id, `select ${name} from ${table}`))]).toEqual([
      column,
      "42501",
    ]);
  }
});

test("an API token acts for whoever made it: managers make and revoke them, members do not", async () => {
  const [owner, member] = [await buildPerson(database()), await buildPerson(database())];
  await system("insert into organization_members (id, organization_id, user_id, role) values ($1, $2, $3, 'MEMBER')", [
    newId(),
    owner.organizationId,
    member.id,
  ]);
  const make = (by: string, actsFor: string) =>
    outcome(
      database().as(
        "boardwalk_app",
        by,
        "insert into api_tokens (id, organization_id, user_id, created_by, name, token_hash, token_prefix) values ($1, $2, $3, $4, 'CI', $5, 'bwk_1234')",
        [newId(), owner.organizationId, actsFor, by, newId()],
      ),
    );
  expect([await make(owner.id, owner.id), await make(owner.id, member.id), await make(member.id, member.id)]).toEqual([
    "accepted",
    "42501",
    "42501",
  ]);
  const revoke = (by: string) =>
    database().as(
      "boardwalk_app",
      by,
      "update api_tokens set revoked_at = now() where organization_id = $1 returning id",
      [owner.organizationId],
    );
  expect([(await revoke(member.id)).length, (await revoke(owner.id)).length]).toEqual([0, 1]);
});

test("the clean-up removes what is long over and nothing else, and only jobs may ask for it", async () => {
  const person = await buildPerson(database());
  const kept = await buildSession(database(), person);
  await system(
    `insert into user_sessions (id, user_id, session_token_hash, expires_at, absolute_expires_at)
     values ($1, $2, 'six-days', now() - interval '6 days', now()), ($3, $2, 'eight-days', now() - interval '8 days', now())`,
    [newId(), person.id, newId()],
  );
  await system(
    `insert into magic_links (id, email, token_hash, expires_at)
     values ($1, 'clean@x.test', 'fresh', now() - interval '23 hours'), ($2, 'clean@x.test', 'stale', now() - interval '25 hours')`,
    [newId(), newId()],
  );
  await system(
    "insert into rate_limit_buckets (identifier, action, last_refill) values ('clean', 'now', now() - interval '59 minutes'), ('clean', 'then', now() - interval '61 minutes')",
  );

  expect(await outcome(database().as("boardwalk_app", person.id, "select public.cleanup_expired_sessions()"))).toBe(
    "42501",
  );
  await database().as("boardwalk_jobs", null, "select public.cleanup_expired_sessions()");
  const left = async (text: string) => (await database().as("superuser", null, text)).map((row) => row["name"]);
  expect(
    await left(`select session_token_hash as name from user_sessions where session_token_hash like '%-days'`),
  ).toEqual(["six-days"]);
  expect(await left("select id as name from user_sessions where expires_at > now()")).toContain(kept.sessionId);
  expect(await left("select token_hash as name from magic_links where email = 'clean@x.test'")).toEqual(["fresh"]);
  expect(await left("select action as name from rate_limit_buckets where identifier = 'clean'")).toEqual(["now"]);
});
