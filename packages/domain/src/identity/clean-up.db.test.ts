import { expect, test } from "vitest";
import { buildPerson, buildSession, runJobs, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { cleanUp } from "./clean-up.ts";

const database = useTestDatabase();
const sql = (text: string, values: readonly unknown[] = []) => database().as("superuser", null, text, values);
const cleanNow = () =>
  database().withJobs(testSurroundings(), ({ em }) => em.execute("select public.cleanup_expired_sessions()"));

/** Each kind of thing that expires: how to write one that ended so long ago, and how long it is kept. */
const EXPIRING: Record<string, { kept: string; gone: string; write: string }> = {
  user_sessions: {
    kept: "6 days",
    gone: "8 days",
    write: `insert into user_sessions (user_id, session_token_hash, expires_at, absolute_expires_at)
      values ($1, gen_random_uuid()::text, now() - $2::interval, now())`,
  },
  magic_links: {
    kept: "23 hours",
    gone: "25 hours",
    write: `insert into magic_links (user_id, email, purpose, token_hash, expires_at)
      select id, email, 'sign-in', gen_random_uuid()::text, now() - $2::interval from auth.users where id = $1`,
  },
  rate_limit_buckets: {
    kept: "59 minutes",
    gone: "61 minutes",
    write: `insert into rate_limit_buckets (identifier, action, last_refill)
      values ($1::uuid::text || $2, 'test', now() - $2::interval)`,
  },
  webauthn_challenges: {
    kept: "23 hours",
    gone: "25 hours",
    write: `insert into webauthn_challenges (user_id, browser_hash, kind, challenge_hash, expires_at)
      values ($1, 'browser', 'sign-in', gen_random_uuid()::text, now() - $2::interval)`,
  },
  oauth_states: {
    kept: "23 hours",
    gone: "25 hours",
    write: `insert into oauth_states (user_id, provider, purpose, state_hash, browser_hash, code_verifier_encrypted, expires_at)
      values ($1, 'google', 'step-up', gen_random_uuid()::text, 'browser', 'sealed', now() - $2::interval)`,
  },
  email_changes: {
    kept: "29 days",
    gone: "31 days",
    write: `insert into email_changes (user_id, old_email, new_email, undo_token_hash, expires_at)
      values ($1, 'old@people.test', 'new@people.test', gen_random_uuid()::text, now() - $2::interval)`,
  },
  // A form holds what somebody typed, so it goes as soon as it is of no use.
  interrupted_forms: {
    kept: "-5 minutes",
    gone: "0 minutes",
    write: `insert into interrupted_forms (id, user_id, session_id, address, page, form_ciphertext, expires_at)
      select gen_random_uuid(), $1, id, '/account', '/account', 'sealed', now() - $2::interval
      from user_sessions where user_id = $1`,
  },
  security_alerts: {
    kept: "29 days",
    gone: "31 days",
    write: `insert into security_alerts (user_id, kind, email, token_hash, expires_at)
      values ($1, 'new-device', 'old@people.test', gen_random_uuid()::text, now() - $2::interval)`,
  },
};

for (const [table, { kept, gone, write }] of Object.entries(EXPIRING)) {
  test(`${table} keeps what ended ${kept} ago and forgets what ended ${gone} ago`, async () => {
    const person = await buildPerson(database());
    await buildSession(database(), person);
    const { id } = person;
    const count = async () => (await sql(`select count(*)::int as rows from ${table}`))[0]?.["rows"];
    await cleanNow();
    const before = Number(await count());
    await sql(write, [id, kept]);
    await cleanNow();
    expect(await count()).toBe(before + 1);
    await sql(write, [id, gone]);
    expect(await count()).toBe(before + 2);
    await cleanNow();
    expect(await count()).toBe(before + 1);
  });
}

test("every table whose rows expire is cleaned, or known to be kept for its owner to see", async () => {
  const found = await sql(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'expires_at' order by 1`,
  );
  const seen = [
    "api_tokens",
    "data_export_requests",
    "gate_step_attempts",
    "organization_invitations",
    "recovery_codes",
    "wizard_session_shares",
    "wizard_user_sessions",
  ];
  const names = found.map(({ name }) => String(name)).filter((name) => !seen.includes(name));
  expect(names.filter((name) => !(name in EXPIRING))).toEqual([]);
});

test("what lives is left alone, and the history of whoever's session is forgotten stays", async () => {
  const person = await buildPerson(database());
  const { sessionId } = await buildSession(database(), person);
  await runJobs(database(), { jobs: [cleanUp], surroundings: testSurroundings });
  await cleanNow();
  expect(await sql("select id from user_sessions where id = $1", [sessionId])).toHaveLength(1);
  await sql("update user_sessions set expires_at = now() - interval '8 days' where id = $1", [sessionId]);
  await cleanNow();
  expect(await sql("select id from user_sessions where id = $1", [sessionId])).toEqual([]);
  expect(await sql("select event_type from login_history where user_id = $1", [person.id])).toEqual([
    { event_type: "login_success" },
  ]);
});

test("requests may not clean up", async () => {
  await expect(database().as("boardwalk_app", null, "select public.cleanup_expired_sessions()")).rejects.toThrow(
    /permission denied/,
  );
});
