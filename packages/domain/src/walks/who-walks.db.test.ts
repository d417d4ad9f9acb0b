import { beforeAll, describe, expect, test } from "vitest";
import { describeDatabaseFailure } from "../kernel/index.ts";
import {
  type BuiltWalk,
  type BuiltWizard,
  buildPerson,
  buildWalk,
  buildWizard,
  type Person,
  useTestDatabase,
} from "../testing/index.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const asPerson = (person: Person | null, text: string, values: readonly unknown[] = []) =>
  database().as("boardwalk_app", person?.id ?? null, text, values);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return `${code} ${constraint ?? ""}`.trim();
    },
  );

let manager: Person;
let walker: Person;
let friend: Person;
let wizard: BuiltWizard;
let walk: BuiltWalk;

beforeAll(async () => {
  manager = await buildPerson(database());
  walker = await buildPerson(database());
  friend = await buildPerson(database());
  wizard = await buildWizard(database(), { organizationId: manager.organizationId, isPublic: false });
  walk = await buildWalk(database(), wizard, walker);
});

const sight = async (person: Person | null, of: BuiltWalk) => ({
  walk: (await asPerson(person, "select 1 from wizard_user_sessions where session_id = $1", [of.id])).length === 1,
  answers: (await asPerson(person, "select 1 from wizard_user_selections where session_id = $1", [of.id])).length === 1,
  version:
    (await asPerson(person, "select 1 from wizard_versions where version_id = $1", [wizard.versionId])).length === 1,
});
const all = { walk: true, answers: true, version: true };
const nothing = { walk: false, answers: false, version: false };

describe("a walk", () => {
  test("is seen by its walker, by who manages the wizard, and by nobody else", async () => {
    expect(await sight(walker, walk)).toEqual(all);
    expect(await sight(manager, walk)).toEqual(all);
    expect(await sight(friend, walk)).toEqual(nothing);
    expect(await sight(null, walk)).toEqual(nothing);
  });

  test("is not answered by who manages the wizard", async () => {
    const change = "update wizard_user_selections set selected_value = 'x' where session_id = $1 returning 1";
    expect(await asPerson(manager, change, [walk.id])).toEqual([]);
    expect((await asPerson(walker, change, [walk.id])).length).toBe(1);
    expect(
      await asPerson(manager, "update wizard_user_sessions set session_name = 'x' where session_id = $1 returning 1", [
        walk.id,
      ]),
    ).toEqual([]);
  });

  test.each(["user_id", "wizard_id", "version_id", "session_token", "started_on"])(
    "keeps its %s for good",
    async (column) => {
      const text = `update wizard_user_sessions set ${column} = ${column} where session_id = $1`;
      expect(await failureOf(asPerson(walker, text, [walk.id]))).toBe("42501");
    },
  );

  test("is completed when, and only when, it says at what time", async () => {
    const set = (change: string) =>
      failureOf(system(`update wizard_user_sessions set ${change} where session_id = $1`, [walk.id]));
    expect(await set("is_completed = true")).toBe("23514 wizard_user_sessions_completed_check");
    expect(await set("completed_at = now()")).toBe("23514 wizard_user_sessions_completed_check");
  });

  test("adds up more than one price can be", async () => {
    const [row] = await system(
      "update wizard_user_sessions set total_price = 99999999999999.99 where session_id = $1 returning total_price::text as total",
      [walk.id],
    );
    expect(row).toEqual({ total: "99999999999999.99" });
  });

  test("goes with its walker, while what was saved and replayed of it by others stays", async () => {
    const own = await buildPerson(database());
    const theirs = await buildWalk(database(), wizard, own);
    const again = await buildWalk(database(), wizard, friend);
    await system(
      "insert into wizard_session_templates (wizard_id, version_id, original_session_id, user_id, template_name, config_json) values ($1, $2, $3, $4, 'Kept', '{}')",
      [wizard.id, wizard.versionId, theirs.id, friend.id],
    );
    await system(
      "insert into wizard_session_replays (user_id, wizard_id, version_id, original_session_id, new_session_id) values ($1, $2, $3, $4, $5)",
      [friend.id, wizard.id, wizard.versionId, theirs.id, again.id],
    );
    await system("delete from auth.users where id = $1", [own.id]);
    const left = await system(
      `select (select count(*)::int from wizard_user_sessions where session_id = $1) as walks,
        (select count(*)::int from wizard_user_selections where session_id = $1) as answers,
        (select count(*)::int from wizard_session_templates where user_id = $2 and original_session_id is null) as saved,
        (select count(*)::int from wizard_session_replays where user_id = $2 and original_session_id is null) as replays`,
      [theirs.id, friend.id],
    );
    expect(left).toEqual([{ walks: 0, answers: 0, saved: 1, replays: 1 }]);
  });
});

describe("an answer", () => {
  const answer = (option: string | null, key: string | null = option && "option_1") =>
    failureOf(
      system(
        "insert into wizard_user_selections (session_id, step_id, set_id, option_id, step_key, set_key, option_key) values ($1, $2, $3, $4, 'step_0', 'kind', $5)",
        [walk.id, wizard.stepIds[0], wizard.setId, option, key],
      ),
    );
  const twice = "23505 wizard_user_selections_session_id_set_id_option_id_key";

  test("names an option once, and without an option a set once", async () => {
    expect(await answer(wizard.optionIds[0])).toBe(twice);
    expect(await answer(wizard.optionIds[1])).toBe("accepted");
    expect(await answer(null)).toBe("accepted");
    expect(await answer(null)).toBe(twice);
  });

  test("names an option by row and key, or by neither", async () => {
    expect(await answer(wizard.optionIds[1], null)).toBe("23514 wizard_user_selections_option_check");
  });

  test("is not left out twice: a step is skipped once", async () => {
    const skip = () =>
      failureOf(
        system("insert into wizard_step_skips (session_id, step_id, step_key) values ($1, $2, 'step_1')", [
          walk.id,
          wizard.stepIds[1],
        ]),
      );
    expect(await skip()).toBe("accepted");
    expect(await skip()).toBe("23505 unique_session_step_skip");
  });
});

describe("a saved walk", () => {
  const save = (person: Person, official: boolean) =>
    failureOf(
      asPerson(
        person,
        "insert into wizard_session_templates (wizard_id, version_id, user_id, template_name, config_json, is_official) values ($1, $2, $3, 'Saved', '{}', $4)",
        [wizard.id, wizard.versionId, person.id, official],
      ),
    );

  test("is never official by its owner's word, nor used by their count", async () => {
    expect(await save(walker, true)).toBe("42501");
    expect(await save(walker, false)).toBe("accepted");
    for (const change of ["is_official = true", "use_count = 99"]) {
      expect(await failureOf(asPerson(walker, `update wizard_session_templates set ${change}`))).toBe("42501");
    }
  });

  test("is seen by others once it is public, where its wizard is", async () => {
    const seen = async (person: Person) =>
      (await asPerson(person, "select 1 from wizard_session_templates where user_id = $1", [walker.id])).length > 0;
    const outsider = await buildPerson(database());
    expect([await seen(friend), await seen(outsider)]).toEqual([false, false]);
    await system("update wizard_session_templates set is_public = true where user_id = $1", [walker.id]);
    expect([await seen(outsider)]).toEqual([false]);
    await system("update wizards set is_public = true where wizard_id = $1", [wizard.id]);
    expect([await seen(outsider)]).toEqual([true]);
  });
});

describe("the activity log", () => {
  const note = (person: Person, wizardId = wizard.id) =>
    failureOf(
      asPerson(
        person,
        "insert into wizard_session_activity_log (session_id, wizard_id, version_id, user_id, activity_type) values ($1, $2, $3, $4, 'STEP_ENTERED')",
        [walk.id, wizardId, wizard.versionId, person.id],
      ),
    );

  test("is written by the walker, about their walk alone", async () => {
    const other = await buildWizard(database());
    expect(await note(walker)).toBe("accepted");
    expect(await note(walker, other.id)).toBe("42501");
    expect(await note(manager)).toBe("42501");
    expect(await note(friend)).toBe("42501");
  });

  test("says only what it has words for", async () => {
    const odd = asPerson(
      walker,
      "insert into wizard_session_activity_log (session_id, wizard_id, version_id, user_id, activity_type) values ($1, $2, $3, $4, 'SESSION_SUNG')",
      [walk.id, wizard.id, wizard.versionId, walker.id],
    );
    expect(await failureOf(odd)).toBe("23514 wizard_session_activity_log_activity_type_check");
  });

  test.each(["boardwalk_app", "boardwalk_system", "boardwalk_jobs"] as const)("is append-only for %s", async (role) => {
    for (const text of [
      "update wizard_session_activity_log set activity_type = 'STEP_SKIPPED'",
      "update wizard_session_activity_log set log_id = log_id",
      "delete from wizard_session_activity_log",
    ]) {
      expect(await failureOf(database().as(role, walker.id, text))).toBe("42501");
    }
  });
});
