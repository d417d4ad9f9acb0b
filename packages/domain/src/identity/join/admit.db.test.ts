import { describe, expect, test } from "vitest";
import { Expired, newId } from "../../kernel/index.ts";
import { buildPerson, buildSession, type Person, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { signIn } from "../passwords/sign-in.ts";
import { type Admission, admit } from "./admit.ts";

const database = useTestDatabase();
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const somebody = (wish: Partial<Admission> = {}): Admission => ({
  email: `${newId()}@people.test`,
  name: "Robin Test",
  isVerified: true,
  passwordHash: null,
  ...wish,
});
const whoIs = async (admission: Admission) => {
  const admitted = await admit(door(), admission, async (_, { userId }) => userId);
  if (admitted.kind !== "admitted") throw new Error("known");
  return { userId: admitted.value, isNew: admitted.isNew };
};
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);
const squatter = (email: string) => buildPerson(database(), { email, isVerified: false, isPersonal: true });

/** A row of each kind by which somebody could come back, or read along. */
async function fillAccount({ id, organizationId }: Person): Promise<void> {
  const accomplice = await buildPerson(database());
  const run = (text: string, ...values: unknown[]) => database().as("boardwalk_system", null, text, values);
  await run("insert into passkeys (user_id, credential_id, public_key) values ($1, $2, $2)", id, Buffer.from(id));
  await run(
    "insert into oauth_accounts (user_id, provider, provider_user_id) values ($1, 'elsewhere', $2)",
    id,
    newId(),
  );
  await run("insert into recovery_codes (user_id, code_hash) values ($1, 'h')", id);
  await run(
    "insert into magic_links (user_id, email, purpose, token_hash, expires_at) values ($1, 'theirs@people.test', 'change-email', $2, now() + interval '1 day')",
    id,
    newId(),
  );
  await run(
    "insert into email_changes (user_id, old_email, new_email, undo_token_hash, expires_at) values ($1, 'theirs@people.test', 'other@people.test', $2, now() + interval '1 day')",
    id,
    newId(),
  );
  await run(
    "insert into api_tokens (organization_id, user_id, created_by, name, token_hash, token_prefix) values ($1, $2, $2, 'T', $3, 'bwk_aaaa')",
    organizationId,
    id,
    newId(),
  );
  await run(
    "insert into webhooks (organization_id, url, secret_hash, secret_ciphertext) values ($1, 'https://theirs.test/', 'h', 'c')",
    organizationId,
  );
  await run(
    "insert into organization_members (organization_id, user_id, role) values ($1, $2, 'ADMIN')",
    organizationId,
    accomplice.id,
  );
}

const leftIn = ({ id, organizationId }: Person) =>
  look(
    `select (select count(*)::int from user_sessions where user_id = $1) as sessions,
       (select count(*)::int from known_devices where user_id = $1) as devices,
       (select count(*)::int from passkeys where user_id = $1) as passkeys,
       (select count(*)::int from oauth_accounts where user_id = $1) as identities,
       (select count(*)::int from recovery_codes where user_id = $1) as codes,
       (select count(*)::int from magic_links where user_id = $1) as links,
       (select count(*)::int from email_changes where user_id = $1) as changes,
       (select count(*)::int from api_tokens where organization_id = $2) as tokens,
       (select count(*)::int from webhooks where organization_id = $2) as webhooks,
       (select count(*)::int from organization_members where organization_id = $2 and user_id <> $1) as others`,
    id,
    organizationId,
  );

describe("admitting somebody new", () => {
  test("makes a person, verified as they are, with an organization of their own", async () => {
    for (const isVerified of [true, false]) {
      const admission = somebody({ isVerified });
      const { userId, isNew } = await whoIs(admission);
      expect(isNew).toBe(true);
      expect(
        await look(
          `select u.email, u.full_name, u.user_role, u.email_verified_at is not null as verified, o.is_personal, m.role
           from auth.users u join organizations o on o.created_by = u.id
           join organization_members m on m.organization_id = o.id and m.user_id = u.id where u.id = $1`,
          userId,
        ),
      ).toEqual([
        {
          email: admission.email,
          full_name: "Robin Test",
          user_role: "USER",
          verified: isVerified,
          is_personal: true,
          role: "OWNER",
        },
      ]);
      expect(await look("select type from events where user_id = $1 order by id", userId)).toEqual(
        (isVerified ? ["user.joined", "user.verified"] : ["user.joined"]).map((type) => ({ type })),
      );
    }
  });

  test("makes nobody where what belongs to it fails", async () => {
    const admission = somebody();
    const failing = admit(door(), admission, () => Promise.reject(new Error("no session")));
    await expect(failing).rejects.toThrow("no session");
    const spent = admit(door(), { ...admission, spend: () => Promise.reject(new Expired("Spent.")) }, async () => 1);
    await expect(spent).rejects.toBeInstanceOf(Expired);
    expect(await look("select 1 from auth.users where email = $1", admission.email)).toEqual([]);
  });

  test("makes one account of two spellings of an address, also of ten at once", async () => {
    const local = newId();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        admit(
          door(),
          somebody({ email: index % 2 ? `Alice-${local}@X.com` : `alice-${local}@x.com` }),
          async (_ctx, { userId }) => userId,
        ),
      ),
    );
    const ids = outcomes.map((outcome) => (outcome.kind === "admitted" ? outcome.value : outcome.userId));
    expect(outcomes.filter(({ kind }) => kind === "admitted")).toHaveLength(1);
    expect(new Set(ids).size).toBe(1);
    expect(
      await look("select count(*)::int as people from auth.users where email ilike $1", `alice-${local}@%`),
    ).toEqual([{ people: 1 }]);
  });
});

describe("an address that has an account", () => {
  test("whose owner has proven it stays theirs, whoever asks", async () => {
    const owner = await buildPerson(database());
    for (const isVerified of [true, false]) {
      const admitted = await admit(door(), somebody({ email: owner.email.toUpperCase(), isVerified }), async () => 1);
      expect(admitted).toEqual({
        kind: "known",
        userId: owner.id,
        email: owner.email,
        role: "USER",
        isActive: true,
        isVerified: true,
      });
    }
    expect((await signIn(door(), owner)).kind).toBe("signed-in");
  });

  test("that nobody has proven goes to whoever proves it, with nothing of a squatter's left in it", async () => {
    const victim = `${newId()}@people.test`;
    const account = await squatter(victim);
    await buildSession(database(), account);
    await fillAccount(account);
    const passwordHash = await hashPassword("the owner's own phrase");
    const taken = await whoIs(somebody({ email: victim, name: "Vic Owner", passwordHash }));
    expect(taken).toEqual({ userId: account.id, isNew: false });
    const [left] = await leftIn(account);
    expect(Object.entries(left ?? {}).filter(([, count]) => count !== 0)).toEqual([]);
    expect((await signIn(door(), { email: victim, password: account.password })).kind).toBe("refused");
    expect((await signIn(door(), { email: victim, password: "the owner's own phrase" })).kind).toBe("signed-in");
    expect(
      await look(
        "select u.full_name, o.name from auth.users u join organizations o on o.created_by = u.id where u.id = $1",
        account.id,
      ),
    ).toEqual([{ full_name: "Vic Owner", name: "Vic Owner" }]);
    expect(
      await look("select after from audit_events where action = 'user.verified' and target_id = $1", account.id),
    ).toEqual([{ after: { dropped: { sessions: 1, passkeys: 1, identities: 1, tokens: 1 } } }]);
  });

  test("goes to nobody who has not proven it either", async () => {
    const account = await squatter(`${newId()}@people.test`);
    const admitted = await admit(door(), somebody({ email: account.email, isVerified: false }), async () => 1);
    expect(admitted).toMatchObject({ kind: "known", isVerified: false });
    expect((await signIn(door(), account)).kind).toBe("signed-in");
  });

  test("of an administrator, or of an account that is switched off, goes to nobody by the address alone", async () => {
    const administrator = await buildPerson(database(), { role: "SUPER_ADMIN", isVerified: false });
    const inactive = await squatter(`${newId()}@people.test`);
    await database().as("boardwalk_system", null, "update auth.users set is_active = false where id = $1", [
      inactive.id,
    ]);
    for (const { email } of [administrator, inactive]) {
      expect((await admit(door(), somebody({ email }), async () => 1)).kind).toBe("known");
    }
    // Nor by the function itself, whoever calls it.
    for (const { id, email } of [administrator, inactive]) {
      const text = "select * from auth.admit($1, null, null, true, gen_random_uuid(), gen_random_uuid(), 'O')";
      expect(await database().as("boardwalk_app", id, text, [email])).toEqual([]);
    }
    expect((await signIn(door(), administrator)).kind).toBe("signed-in");
  });

  test("goes to one of ten who prove it at once", async () => {
    const account = await squatter(`${newId()}@people.test`);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => admit(door(), somebody({ email: account.email }), async () => 1)),
    );
    expect(outcomes.filter(({ kind }) => kind === "admitted")).toHaveLength(1);
  });
});
