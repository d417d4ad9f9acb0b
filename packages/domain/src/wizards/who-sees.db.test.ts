import { beforeAll, describe, expect, test } from "vitest";
import { describeDatabaseFailure } from "../kernel/index.ts";
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
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error) => describeDatabaseFailure(error).code,
  );

const STEPS = "select step_id from wizard_steps where wizard_id = $1";
const SETS = `select set_id from wizard_option_sets where step_id in (${STEPS})`;
const DRAFT: readonly (readonly [string, string])[] = [
  ["steps", STEPS],
  ["sets", SETS],
  ["options", `select 1 from wizard_options where set_id in (${SETS})`],
  ["rules", "select 1 from wizard_flow_rules where wizard_id = $1"],
];

let manager: Person;
let member: Person;
let stranger: Person;
let administrator: Person;
let wizard: BuiltWizard;

beforeAll(async () => {
  manager = await buildPerson(database());
  member = await buildPerson(database());
  stranger = await buildPerson(database());
  administrator = await buildPerson(database(), { role: "ADMIN" });
  wizard = await buildWizard(database(), { organizationId: manager.organizationId });
  await system("insert into organization_members (organization_id, user_id, role) values ($1, $2, 'MEMBER')", [
    manager.organizationId,
    member.id,
  ]);
  await system("insert into wizard_flow_rules (wizard_id, from_step_id, to_step_id) values ($1, $2, $3)", [
    wizard.id,
    ...wizard.stepIds,
  ]);
});

describe("a draft", () => {
  test.each(DRAFT)("has %s that managers and administrators alone see", async (_part, text) => {
    const seen = async (person: Person | null) => (await asPerson(person, text, [wizard.id])).length > 0;
    expect([
      await seen(manager),
      await seen(administrator),
      await seen(member),
      await seen(stranger),
      await seen(null),
    ]).toEqual([true, true, false, false, false]);
  });

  test("of the platform is the administrators'", async () => {
    const platform = await buildWizard(database());
    const text = "select 1 from wizard_steps where wizard_id = $1";
    expect((await asPerson(administrator, text, [platform.id])).length).toBe(2);
    expect((await asPerson(manager, text, [platform.id])).length).toBe(0);
  });

  test("is written by managers, and by nobody into another organization", async () => {
    const make = (person: Person, organization: string | null) =>
      codeOf(
        asPerson(
          person,
          "insert into wizards (organization_id, wizard_key, wizard_name) values ($1, 'w' || replace(gen_random_uuid()::text, '-', ''), 'New')",
          [organization],
        ),
      );
    expect(await make(manager, manager.organizationId)).toBe("accepted");
    expect(await make(manager, null)).toBe("42501");
    expect(await make(member, manager.organizationId)).toBe("42501");
    expect(await make(administrator, null)).toBe("accepted");
    const move = "update wizards set organization_id = $2 where wizard_id = $1";
    expect(await codeOf(asPerson(manager, move, [wizard.id, stranger.organizationId]))).toBe("42501");
  });

  test("names nothing of another wizard, not even its manager's other one", async () => {
    const other = await buildWizard(database(), { organizationId: manager.organizationId });
    const rule = (from: string, option: string | null, to: string) =>
      codeOf(
        asPerson(
          manager,
          "insert into wizard_flow_rules (wizard_id, from_step_id, from_option_id, to_step_id, rule_order) values ($1, $2, $3, $4, 7)",
          [wizard.id, from, option, to],
        ),
      );
    const [first, second] = wizard.stepIds;
    expect(await rule(first, null, other.stepIds[1])).toBe("42501");
    expect(await rule(first, other.optionIds[0], second)).toBe("42501");
    expect(await rule(first, wizard.optionIds[0], second)).toBe("accepted");
    const depend = (table: string, column: string, target: string, step: string, option: string) =>
      codeOf(
        asPerson(
          manager,
          `insert into ${table} (${column}, depends_on_step_id, depends_on_option_id) values ($1, $2, $3)`,
          [target, step, option],
        ),
      );
    const [one, two] = wizard.optionIds;
    for (const [table, column, target] of [
      ["wizard_option_dependencies", "option_id", two],
      ["wizard_set_dependencies", "set_id", wizard.setId],
    ] as const) {
      expect(await depend(table, column, target, other.stepIds[0], other.optionIds[0])).toBe("42501");
      expect(await depend(table, column, target, second, one)).toBe("42501");
      expect(await depend(table, column, target, first, one)).toBe("accepted");
    }
  });

  test("counts what it is told by the activity log, never by a request", async () => {
    for (const counter of [
      "total_starts",
      "total_completions",
      "total_completion_seconds",
      "avg_completion_time_minutes",
    ]) {
      expect(await codeOf(asPerson(administrator, `update wizards set ${counter} = 5`))).toBe("42501");
    }
  });
});

describe("a wizard and its live version", () => {
  const sees = async (person: Person | null, { id, versionId }: BuiltWizard) => [
    (await asPerson(person, "select 1 from wizards where wizard_id = $1", [id])).length,
    (await asPerson(person, "select 1 from wizard_versions where version_id = $1", [versionId])).length,
  ];

  test("are there for everybody, visitors too, while it is on offer", async () => {
    expect(await sees(null, wizard)).toEqual([1, 1]);
    expect(await sees(stranger, wizard)).toEqual([1, 1]);
  });

  test.each([
    "is_public = false",
    "is_active = false",
    "archived_at = now()",
    "published_version = null, published_revision = null, published_at = null",
  ])("are gone for strangers with %s, but not for who walks it or manages it", async (change) => {
    const own = await buildWizard(database(), { organizationId: manager.organizationId });
    await buildWalk(database(), own, member);
    await system(`update wizards set ${change} where wizard_id = $1`, [own.id]);
    expect(await sees(null, own)).toEqual([0, 0]);
    expect(await sees(stranger, own)).toEqual([0, 0]);
    expect(await sees(member, own)).toEqual([1, 1]);
    expect(await sees(manager, own)).toEqual([1, 1]);
    expect(await sees(administrator, own)).toEqual([1, 1]);
  });

  test("an older version is there for those alone who walk it or manage it", async () => {
    const own = await buildWizard(database(), { organizationId: manager.organizationId });
    await buildWalk(database(), own, member);
    await system(
      `insert into wizard_versions (wizard_id, number, definition, program, key_rows, cover, step_count, definition_hash)
       select wizard_id, 2, definition, program, key_rows, cover, step_count, definition_hash from wizard_versions where version_id = $1`,
      [own.versionId],
    );
    await system("update wizards set published_version = 2 where wizard_id = $1", [own.id]);
    expect(await sees(stranger, own)).toEqual([1, 0]);
    expect(await sees(member, own)).toEqual([1, 1]);
    expect(await sees(manager, own)).toEqual([1, 1]);
  });

  test("a walk begins where its version may be walked, and nowhere else", async () => {
    const hidden = await buildWizard(database(), { organizationId: manager.organizationId, isPublic: false });
    const start = (person: Person, wizardId: string, versionId: string) =>
      codeOf(
        asPerson(
          person,
          "insert into wizard_user_sessions (wizard_id, version_id, user_id, session_name, session_token, started_on) values ($1, $2, $3, 'A walk', gen_random_uuid()::text, '2026-03-02')",
          [wizardId, versionId, person.id],
        ),
      );
    expect(await start(stranger, wizard.id, wizard.versionId)).toBe("accepted");
    expect(await start(stranger, hidden.id, hidden.versionId)).toBe("42501");
    expect(await start(stranger, wizard.id, hidden.versionId)).toBe("42501");
    expect(await start(manager, hidden.id, hidden.versionId)).toBe("accepted");
  });
});
