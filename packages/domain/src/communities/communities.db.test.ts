import { beforeAll, expect, test } from "vitest";
import { describeDatabaseFailure, newId } from "../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../testing/index.ts";

const database = useTestDatabase();
let owner: Person;

interface BuiltCommunity {
  readonly id: string;
  readonly roleId: string;
  readonly gateId: string;
}

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return constraint ?? code;
    },
  );
const as = (person: Person | null, text: string, values: readonly unknown[] = []) =>
  database().as("boardwalk_app", person?.id ?? null, text, values);
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);

async function buildCommunity(person: Person, isPublic: boolean): Promise<BuiltCommunity> {
  const built = { id: newId(), roleId: newId(), gateId: newId() };
  await as(
    person,
    "insert into communities (id, organization_id, name, slug, is_public) values ($1, $2, 'Deckhands', $3, $4)",
    [built.id, person.organizationId, `c-${built.id}`, isPublic],
  );
  await as(person, "insert into roles (id, community_id, name) values ($1, $2, 'Verified')", [built.roleId, built.id]);
  await as(person, "insert into onboarding_wizards (id, community_id, name) values ($1, $2, 'Come aboard')", [
    built.gateId,
    built.id,
  ]);
  return built;
}

async function addStep(person: Person, gateId: string, roleId: string, order: number): Promise<string> {
  const id = newId();
  await as(
    person,
    "insert into onboarding_steps (id, wizard_id, step_type_id, step_order, role_id) values ($1, $2, (select id from step_types where key = 'PASSKEY'), $3, $4)",
    [id, gateId, order, roleId],
  );
  return id;
}

beforeAll(async () => {
  owner = await buildPerson(database());
});

test("a public community is found by whoever comes along, with its active gates; a closed one by those who belong to it", async () => {
  const stranger = await buildPerson(database());
  const [open, closed] = [await buildCommunity(owner, true), await buildCommunity(owner, false)];
  const gates = async (person: Person | null, { id }: BuiltCommunity) =>
    (await as(person, "select id from onboarding_wizards where community_id = $1", [id])).length;
  expect([await gates(null, open), await gates(stranger, open)]).toEqual([1, 1]);
  expect([await gates(null, closed), await gates(stranger, closed), await gates(owner, closed)]).toEqual([0, 0, 1]);
  const join = ({ id }: BuiltCommunity) =>
    outcome(
      as(stranger, "insert into community_members (id, community_id, user_id) values ($1, $2, $3)", [
        newId(),
        id,
        stranger.id,
      ]),
    );
  expect([await join(open), await join(closed)]).toEqual(["accepted", "42501"]);
  await as(owner, "update onboarding_wizards set is_active = false where id = $1", [open.gateId]);
  expect([await gates(null, open), await gates(stranger, open), await gates(owner, open)]).toEqual([0, 0, 1]);
});

test("steps change places in one transaction, and two at one place are refused at its end", async () => {
  const { gateId, roleId } = await buildCommunity(owner, false);
  const [first, second] = [await addStep(owner, gateId, roleId, 1), await addStep(owner, gateId, roleId, 2)];
  const places =
    "update onboarding_steps set step_order = case id when $1 then 2 when $2 then 1 end where wizard_id = $3";
  await as(owner, places, [first, second, gateId]);
  const order = await as(owner, "select id from onboarding_steps where wizard_id = $1 order by step_order", [gateId]);
  expect(order.map((row) => row["id"])).toEqual([second, first]);
  expect(await outcome(as(owner, "update onboarding_steps set step_order = 1 where wizard_id = $1", [gateId]))).toBe(
    "uniq_step_order_per_wizard",
  );
});

test("a step grants a role of its own community, and that role and the step's type stay while it does", async () => {
  const [here, there] = [await buildCommunity(owner, false), await buildCommunity(owner, false)];
  expect(await outcome(addStep(owner, here.gateId, there.roleId, 1))).toBe("onboarding_steps_role_id_community");
  await addStep(owner, here.gateId, here.roleId, 1);
  expect(await outcome(as(owner, "delete from roles where id = $1", [here.roleId]))).toBe("fk_step_role");
  expect(await outcome(system("delete from step_types where key = 'PASSKEY'"))).toBe("fk_step_type");
});

test("a community, or an organization, that goes takes everything of it along", async () => {
  const leaver = await buildPerson(database());
  const [one, other] = [await buildCommunity(leaver, false), await buildCommunity(leaver, false)];
  for (const { id, gateId, roleId } of [one, other]) {
    const step = await addStep(leaver, gateId, roleId, 1);
    await system("insert into user_wizard_progress (user_id, wizard_id, step_id) values ($1, $2, $3)", [
      leaver.id,
      gateId,
      step,
    ]);
    await system("insert into member_roles (id, community_id, user_id, role_id, step_id) values ($1, $2, $3, $4, $5)", [
      newId(),
      id,
      leaver.id,
      roleId,
      step,
    ]);
  }
  const left = async () =>
    (
      await database().as(
        "superuser",
        null,
        `select (select count(*)::int from roles where community_id = any ($1)) + (select count(*)::int from onboarding_wizards where community_id = any ($1))
           + (select count(*)::int from user_wizard_progress where user_id = $2) + (select count(*)::int from member_roles where user_id = $2) as count`,
        [[one.id, other.id], leaver.id],
      )
    )[0]?.["count"];
  expect(await left()).toBe(8);
  expect(await outcome(as(leaver, "delete from communities where id = $1", [one.id]))).toBe("accepted");
  expect(await left()).toBe(4);
  await system("delete from organizations where id = $1", [leaver.organizationId]);
  expect(await left()).toBe(0);
});

test("progress names a step of that gate", async () => {
  const [one, other] = [await buildCommunity(owner, false), await buildCommunity(owner, false)];
  const step = await addStep(owner, one.gateId, one.roleId, 1);
  const progress = (gateId: string) =>
    outcome(
      system("insert into user_wizard_progress (user_id, wizard_id, step_id) values ($1, $2, $3)", [
        owner.id,
        gateId,
        step,
      ]),
    );
  expect([await progress(other.gateId), await progress(one.gateId)]).toEqual([
    "user_wizard_progress_wizard_id_step_id_fkey",
    "accepted",
  ]);
});

test("the ledger of roles is added to and revoked with a reason, by managers; it is never rewritten", async () => {
  const member = await buildPerson(database());
  const { id, roleId } = await buildCommunity(owner, true);
  const grant = (by: Person) =>
    outcome(
      as(by, "insert into member_roles (id, community_id, user_id, role_id, granted_by) values ($1, $2, $3, $4, $5)", [
        newId(),
        id,
        member.id,
        roleId,
        by.id,
      ]),
    );
  expect([await grant(member), await grant(owner), await grant(owner)]).toEqual([
    "42501",
    "accepted",
    "member_roles_held_key",
  ]);
  const revoke = (by: Person, reason: string | null) =>
    as(
      by,
      "update member_roles set revoked_at = now(), revoked_by = $1, revoked_reason = $2 where role_id = $3 returning id",
      [by.id, reason, roleId],
    );
  expect(await revoke(member, "mine")).toEqual([]);
  expect(await outcome(revoke(owner, null))).toBe("member_roles_revoked_reason_given");
  expect(await revoke(owner, "left the crew")).toHaveLength(1);
  expect(await revoke(owner, "another reason")).toEqual([]);
  expect(await grant(owner)).toBe("accepted");
  expect(await outcome(as(owner, "delete from member_roles where role_id = $1", [roleId]))).toBe("42501");
  expect(await outcome(as(owner, "update member_roles set user_id = $1", [owner.id]))).toBe("42501");
});

test("an account elsewhere belongs to one person, and a person has one of each kind", async () => {
  const [one, other] = [await buildPerson(database()), await buildPerson(database())];
  const link = (person: Person, platform: string, externalId: string) =>
    outcome(
      system(
        "insert into user_linked_credentials (id, user_id, platform, external_id) values ($1, $2, $3::platform_enum, $4)",
        [newId(), person.id, platform, externalId],
      ),
    );
  expect(await link(one, "DISCORD", "111")).toBe("accepted");
  expect(await link(one, "DISCORD", "222")).toBe("uniq_user_platform");
  expect(await link(other, "DISCORD", "111")).toBe("uniq_platform_id");
  expect(await link(other, "TELEGRAM", "111")).toBe("accepted");
  expect(await link(other, "FAX", "1")).toBe("22P02");
});

test("one attempt at a step waits at a time, and a failed one says why", async () => {
  const { gateId, roleId } = await buildCommunity(owner, true);
  const step = await addStep(owner, gateId, roleId, 1);
  const attempt = (state: string) =>
    outcome(
      system(
        "insert into gate_step_attempts (id, user_id, step_id, state, expires_at) values ($1, $2, $3, $4, now())",
        [newId(), owner.id, step, state],
      ),
    );
  expect([await attempt("pending"), await attempt("pending"), await attempt("failed"), await attempt("lost")]).toEqual([
    "accepted",
    "gate_step_attempts_pending_key",
    "gate_step_attempts_reason_present",
    "gate_step_attempts_state_known",
  ]);
  const claim = as(
    owner,
    "insert into gate_step_attempts (id, user_id, step_id, state, expires_at) values ($1, $2, $3, 'verified', now())",
    [newId(), owner.id, step],
  );
  expect(await outcome(claim)).toBe("42501");
});

test("people see the names of those they share an organization or a community with, and nothing else of them", async () => {
  const [manager, member, fellow, stranger] = [
    await buildPerson(database(), { name: "Mara Manager" }),
    await buildPerson(database(), { name: "Minh Member" }),
    await buildPerson(database(), { name: "Fay Fellow" }),
    await buildPerson(database(), { name: "Sol Stranger" }),
  ];
  const { id } = await buildCommunity(manager, true);
  for (const person of [member, fellow]) {
    await as(person, "insert into community_members (id, community_id, user_id) values ($1, $2, $3)", [
      newId(),
      id,
      person.id,
    ]);
  }
  const names = async (person: Person | null) =>
    (await as(person, "select name from auth.people() order by name")).map((row) => row["name"]);
  expect(await names(manager)).toEqual(["Fay Fellow", "Mara Manager", "Minh Member"]);
  expect(await names(member)).toEqual(["Fay Fellow", "Minh Member"]);
  expect(await names(stranger)).toEqual(["Sol Stranger"]);
  expect(await names(null)).toEqual([]);
  expect(Object.keys((await as(member, "select * from auth.people()"))[0] ?? {})).toEqual([
    "id",
    "name",
    "avatar_file_id",
  ]);
});

test("seven step types stand, each with what its config may hold", async () => {
  const types = await as(
    owner,
    "select key, requires_credentials as secret, config_schema ->> 'type' as form from step_types order by id",
  );
  expect(types.map(({ key, secret, form }) => [key, secret, form])).toEqual([
    ["DISCORD", true, "object"],
    ["TELEGRAM", true, "object"],
    ["ENS", true, "object"],
    ["EMAIL_DOMAIN", false, "object"],
    ["WIZARD", false, "object"],
    ["ACCEPT_RULES", false, "object"],
    ["PASSKEY", false, "object"],
  ]);
});
