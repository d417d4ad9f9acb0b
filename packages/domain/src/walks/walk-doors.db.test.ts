import { beforeAll, describe, expect, test } from "vitest";
import { hashToken, newId, newToken } from "../kernel/index.ts";
import {
  type BuiltWizard,
  buildPerson,
  buildWalk,
  buildWizard,
  type Person,
  useTestDatabase,
} from "../testing/index.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const asPerson = (person: Pick<Person, "id"> | null, text: string, values: readonly unknown[] = []) =>
  database().as("boardwalk_app", person?.id ?? null, text, values);

let walker: Person;
let wizard: BuiltWizard;
beforeAll(async () => {
  walker = await buildPerson(database(), { name: "Robin Walker" });
  wizard = await buildWizard(database(), { isPublic: false });
});

async function share({ maxUses = null, withWhom = null }: { maxUses?: number | null; withWhom?: Person | null } = {}) {
  const walk = await buildWalk(database(), wizard, walker);
  const [id, token] = [newId(), newToken()];
  await system(
    `insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, shared_with_user_id, share_token, token_prefix, max_uses)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, walk.id, wizard.id, walker.id, withWhom?.id ?? null, hashToken(token), token.slice(0, 8), maxUses],
  );
  return { id, walkId: walk.id, hash: hashToken(token) };
}
const lookAt = (person: Person | null, hash: string) =>
  asPerson(person, "select state, wizard_name, walk_name, shared_by from auth.share_by_hash($1)", [hash]);
const open = async (person: Person | null, hash: string) =>
  (await asPerson(person, "select session_id from auth.open_share($1, $2)", [hash, newId()])).length === 1;
const uses = async (id: string) =>
  (await system("select use_count as counted from wizard_session_shares where share_id = $1", [id]))[0]?.["counted"];
const untold = { wizard_name: null, walk_name: null, shared_by: null };

describe("a share's link", () => {
  test("tells a visitor what it leads to, and an unknown one nothing", async () => {
    const shared = await share();
    expect(await lookAt(null, shared.hash)).toEqual([
      { state: "open", wizard_name: "Plan a festival", walk_name: "A walk", shared_by: "Robin Walker" },
    ]);
    expect(await lookAt(null, hashToken("unknown"))).toEqual([]);
  });

  test.each([
    ["ended", "is_active = false"],
    ["expired", "expires_at = now() - interval '1 second'"],
    ["used-up", "max_uses = 1, use_count = 1"],
  ])("is %s and tells no name with %s", async (state, change) => {
    const shared = await share();
    await system(`update wizard_session_shares set ${change} where share_id = $1`, [shared.id]);
    const friend = await buildPerson(database());
    expect(await lookAt(friend, shared.hash)).toEqual([{ state, ...untold }]);
    expect(await open(friend, shared.hash)).toBe(false);
  });

  test("for one person opens for them alone", async () => {
    const [friend, other] = [await buildPerson(database()), await buildPerson(database())];
    const shared = await share({ withWhom: friend });
    expect(await lookAt(other, shared.hash)).toEqual([{ state: "for-another", ...untold }]);
    expect([await open(other, shared.hash), await open(null, shared.hash), await open(friend, shared.hash)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("is opened before the walk is seen, counts each person once and its sharer never", async () => {
    const friend = await buildPerson(database());
    const shared = await share({ maxUses: 1 });
    const sees = async () =>
      (await asPerson(friend, "select 1 from wizard_user_sessions where session_id = $1", [shared.walkId])).length;
    expect(await sees()).toBe(0);
    expect(await open(walker, shared.hash)).toBe(true);
    expect([await open(friend, shared.hash), await open(friend, shared.hash)]).toEqual([true, true]);
    expect(await sees()).toBe(1);
    expect(await uses(shared.id)).toBe(1);
    const another = await buildPerson(database());
    expect(await open(another, shared.hash)).toBe(false);
    expect((await asPerson(another, "select 1 from share_uses where share_id = $1", [shared.id])).length).toBe(0);
  });

  test("with three uses lets in three of ten who come at once", async () => {
    const shared = await share({ maxUses: 3 });
    const people = await Promise.all(Array.from({ length: 10 }, () => buildPerson(database())));
    const letIn = await Promise.all(people.map((person) => open(person, shared.hash)));
    expect(letIn.filter(Boolean).length).toBe(3);
    expect(await uses(shared.id)).toBe(3);
  });

  test("names its visitors to its sharer and to nobody else", async () => {
    const friend = await buildPerson(database(), { name: "Kim Friend" });
    const shared = await share();
    await open(friend, shared.hash);
    const visitors = (person: Person) => asPerson(person, "select name from auth.share_visitors($1)", [shared.id]);
    expect(await visitors(walker)).toEqual([{ name: "Kim Friend" }]);
    expect(await visitors(friend)).toEqual([]);
  });
});

describe("a guest's walks", () => {
  async function guestWithSession() {
    const [id, token] = [newId(), newToken()];
    await system("insert into auth.users (id, is_guest) values ($1, true)", [id]);
    await system(
      `insert into user_sessions (user_id, session_token_hash, expires_at, absolute_expires_at)
       values ($1, $2, now() + interval '1 day', now() + interval '1 day')`,
      [id, hashToken(token)],
    );
    return { id, hash: hashToken(token) };
  }
  const claim = async (person: Person | null, hash: string) =>
    (await asPerson(person, "select auth.claim_guest($1) as handed", [hash]))[0]?.["handed"];

  test("are handed over with all that belongs to them, and the guest is gone", async () => {
    const guest = await guestWithSession();
    const person = await buildPerson(database());
    const walk = await buildWalk(database(), wizard, guest);
    await system(
      "insert into wizard_session_activity_log (session_id, wizard_id, version_id, user_id, activity_type) values ($1, $2, $3, $4, 'SESSION_STARTED')",
      [walk.id, wizard.id, wizard.versionId, guest.id],
    );
    const both = await share();
    await open({ ...person, id: guest.id }, both.hash);
    await open(person, both.hash);
    expect(await claim(person, guest.hash)).toBe(1);
    const [after] = await system(
      `select (select user_id from wizard_user_sessions where session_id = $1) as walk, (select user_id from wizard_session_activity_log where session_id = $1) as log,
         (select count(*)::int from share_uses where share_id = $2) as uses, (select count(*)::int from auth.users where id = $3) as guests`,
      [walk.id, both.id, guest.id],
    );
    expect(after).toEqual({ walk: person.id, log: person.id, uses: 2, guests: 0 });
    expect(await claim(person, guest.hash)).toBe(0);
  });

  test("are claimed by a living session of a guest, never of a member, and by no visitor", async () => {
    const guest = await guestWithSession();
    const person = await buildPerson(database());
    expect(await claim(null, guest.hash)).toBe(0);
    expect(await claim({ ...person, id: guest.id }, guest.hash)).toBe(0);
    await system("update user_sessions set revoked_at = now() where user_id = $1", [guest.id]);
    expect(await claim(person, guest.hash)).toBe(0);
    await system("update user_sessions set revoked_at = null where user_id = $1", [guest.id]);
    await system("update auth.users set is_guest = false, email = 'grown@up.test' where id = $1", [guest.id]);
    expect(await claim(person, guest.hash)).toBe(0);
  });
});

describe("a saved walk", () => {
  async function save(isPublic: boolean) {
    const id = newId();
    await system(
      "insert into wizard_session_templates (template_id, wizard_id, version_id, user_id, template_name, config_json, is_public) values ($1, $2, $3, $4, 'Saved', '{}', $5)",
      [id, wizard.id, wizard.versionId, walker.id, isPublic],
    );
    return id;
  }
  const done = async (person: Person | null, call: string, id: string) =>
    (await asPerson(person, `select ${call} as done`, [id]))[0]?.["done"];

  test("is made official by who manages the wizard", async () => {
    const administrator = await buildPerson(database(), { role: "ADMIN" });
    const id = await save(true);
    const mark = "auth.mark_template_official($1, true)";
    expect([await done(walker, mark, id), await done(null, mark, id), await done(administrator, mark, id)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("counts its uses by whoever may use it, which is no change to it", async () => {
    const friend = await buildPerson(database());
    const use = "auth.count_template_use($1)";
    const [hidden, openToAll] = [await save(false), await save(true)];
    expect([await done(friend, use, hidden), await done(walker, use, hidden)]).toEqual([false, true]);
    expect(await done(friend, use, openToAll)).toBe(true);
    const [row] = await system(
      "select use_count as uses, last_used_at is not null as used, updated_at = created_at as untouched from wizard_session_templates where template_id = $1",
      [openToAll],
    );
    expect(row).toEqual({ uses: 1, used: true, untouched: true });
  });
});
