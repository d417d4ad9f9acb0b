import { describe, expect, test } from "vitest";
import { describeDatabaseFailure, newId } from "../kernel/index.ts";
import {
  type BuiltWalk,
  type BuiltWizard,
  buildPerson,
  buildWalk,
  buildWizard,
  type Person,
  useTestDatabase,
} from "../testing/index.ts";
import type { WalkActivityType } from "../walks/index.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);

const LOG = `insert into wizard_session_activity_log (log_id, session_id, wizard_id, version_id, user_id, activity_type, seconds, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const write = (
  wizard: BuiltWizard,
  walk: BuiltWalk,
  person: Person,
  type: WalkActivityType,
  { at = "2026-03-02T12:00:00Z", seconds = null }: { at?: string; seconds?: number | null } = {},
) => system(LOG, [newId(), walk.id, wizard.id, wizard.versionId, person.id, type, seconds, at]);

const totals = (wizard: BuiltWizard) =>
  system(
    `select total_starts as starts, total_completions as completions, avg_completion_time_minutes as minutes from wizards where wizard_id = $1`,
    [wizard.id],
  );
const days = (wizard: BuiltWizard) =>
  system(
    `select analytics_date::text as day, total_starts as starts, total_completions as completions, total_abandons as abandons,
       unique_users as people, returning_users as again from wizard_analytics where wizard_id = $1 order by 1`,
    [wizard.id],
  );
const noDay = { starts: 0, completions: 0, abandons: 0, people: 0, again: 0 };

describe("what the activity log is told is counted", () => {
  test("200 starts at once are 200, in all and on their day", async () => {
    const wizard = await buildWizard(database());
    const person = await buildPerson(database());
    const ids = Array.from({ length: 200 }, newId);
    await system(
      `insert into wizard_user_sessions (session_id, wizard_id, version_id, user_id, session_name, session_token, started_on)
       select id, $2, $3, $4, 'A walk', id::text, '2026-03-02' from unnest($1::uuid[]) as id`,
      [ids, wizard.id, wizard.versionId, person.id],
    );
    const start = (id: string) => write(wizard, { id, token: id, selectionId: id }, person, "SESSION_STARTED");
    const atOnce = database().kind === "embedded" ? 1 : 10;
    const waiting = [...ids];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await start(id);
      }),
    );
    expect(await totals(wizard)).toEqual([{ starts: 200, completions: 0, minutes: null }]);
    expect(await days(wizard)).toEqual([{ ...noDay, day: "2026-03-02", starts: 200, people: 1 }]);
  });

  test("a walk starts once and is completed once, whoever says it again", async () => {
    const wizard = await buildWizard(database());
    const person = await buildPerson(database());
    const walk = await buildWalk(database(), wizard, person);
    for (const type of ["SESSION_STARTED", "SESSION_COMPLETED"] as const) {
      const tries = await Promise.allSettled([1, 2, 3].map(() => write(wizard, walk, person, type, { seconds: 60 })));
      expect(tries.filter(({ status }) => status === "fulfilled").length).toBe(1);
      for (const each of tries) {
        if (each.status === "rejected") {
          expect(describeDatabaseFailure(each.reason).constraint).toBe("wizard_session_activity_log_once_key");
        }
      }
    }
    expect(await totals(wizard)).toEqual([{ starts: 1, completions: 1, minutes: 1 }]);
  });

  test("the average is that of the exact sum", async () => {
    const wizard = await buildWizard(database());
    const person = await buildPerson(database());
    for (const seconds of [89, 89, 89]) {
      const walk = await buildWalk(database(), wizard, person);
      await write(wizard, walk, person, "SESSION_COMPLETED", { seconds });
    }
    expect(await totals(wizard)).toEqual([{ starts: 0, completions: 3, minutes: 1 }]);
    const [day] = await system(
      "select avg_completion_time_minutes::text as minutes from wizard_analytics where wizard_id = $1",
      [wizard.id],
    );
    expect(day).toEqual({ minutes: "1.48" });
  });

  test("a day is one of the wizard's zone, and the days add up", async () => {
    const wizard = await buildWizard(database(), { timezone: "Pacific/Auckland" });
    const person = await buildPerson(database());
    for (const at of ["2026-03-02T10:59:59Z", "2026-03-02T11:00:00Z"]) {
      await write(wizard, await buildWalk(database(), wizard, person), person, "SESSION_STARTED", { at });
    }
    expect(await days(wizard)).toEqual([
      { ...noDay, day: "2026-03-02", starts: 1, people: 1 },
      { ...noDay, day: "2026-03-03", starts: 1, people: 1, again: 1 },
    ]);
    expect(await totals(wizard)).toEqual([{ starts: 2, completions: 0, minutes: null }]);
  });

  test("whoever left and comes back has not left, on whichever day that is", async () => {
    const wizard = await buildWizard(database());
    const person = await buildPerson(database());
    const walk = await buildWalk(database(), wizard, person);
    const left = async () => (await days(wizard)).map(({ abandons }) => abandons);
    await write(wizard, walk, person, "SESSION_ABANDONED");
    await write(wizard, walk, person, "SESSION_ABANDONED", { at: "2026-03-02T13:00:00Z" });
    expect(await left()).toEqual([1]);
    await write(wizard, walk, person, "SESSION_RESUMED", { at: "2026-03-05T09:00:00Z" });
    await write(wizard, walk, person, "SESSION_RESUMED", { at: "2026-03-05T09:01:00Z" });
    expect(await left()).toEqual([0]);
    await write(wizard, walk, person, "SESSION_ABANDONED", { at: "2026-03-06T09:00:00Z" });
    expect(await left()).toEqual([0, 1]);
  });

  test("counting is no change to the wizard, renaming is", async () => {
    const wizard = await buildWizard(database());
    const person = await buildPerson(database());
    const changed = async () => {
      const [row] = await system("select updated_at::text as at from wizards where wizard_id = $1", [wizard.id]);
      return row?.["at"];
    };
    const before = await changed();
    await write(wizard, await buildWalk(database(), wizard, person), person, "SESSION_STARTED");
    expect(await changed()).toBe(before);
    await system("update wizards set wizard_name = 'Another name' where wizard_id = $1", [wizard.id]);
    expect(await changed()).not.toBe(before);
  });
});

describe("figures", () => {
  test("are seen by a wizard's managers, and written by no request", async () => {
    const manager = await buildPerson(database());
    const walker = await buildPerson(database());
    const wizard = await buildWizard(database(), { organizationId: manager.organizationId });
    await write(wizard, await buildWalk(database(), wizard, walker), walker, "SESSION_STARTED");
    const seen = async (person: Person) =>
      (
        await database().as("boardwalk_app", person.id, "select 1 from wizard_analytics where wizard_id = $1", [
          wizard.id,
        ])
      ).length;
    expect([await seen(manager), await seen(walker)]).toEqual([1, 0]);
    const forge = database().as("boardwalk_app", manager.id, "update wizard_analytics set total_starts = 1000");
    await expect(forge).rejects.toSatisfy((error) => describeDatabaseFailure(error).code === "42501");
  });
});

describe("the views", () => {
  test("a manager's overview counts the draft's active steps and the saved walks", async () => {
    const manager = await buildPerson(database());
    const wizard = await buildWizard(database(), { organizationId: manager.organizationId });
    await system("update wizard_steps set is_active = false where step_id = $1", [wizard.stepIds[1]]);
    for (const name of ["One", "Two"]) {
      await system(
        "insert into wizard_session_templates (wizard_id, version_id, user_id, template_name, config_json) values ($1, $2, $3, $4, '{}')",
        [wizard.id, wizard.versionId, manager.id, name],
      );
    }
    const rows = await database().as(
      "boardwalk_app",
      manager.id,
      "select total_steps::int as steps, total_templates::int as saved from v_wizard_overview where wizard_id = $1",
      [wizard.id],
    );
    expect(rows).toEqual([{ steps: 1, saved: 2 }]);
  });

  test("a walk's summary is its walker's and its wizard's managers', who are not told the address", async () => {
    const manager = await buildPerson(database());
    const walker = await buildPerson(database());
    const stranger = await buildPerson(database());
    const wizard = await buildWizard(database(), { organizationId: manager.organizationId });
    const walk = await buildWalk(database(), wizard, walker);
    const seen = (person: Person) =>
      database().as(
        "boardwalk_app",
        person.id,
        `select wizard_name as wizard, email, steps_completed::int as done, total_steps as steps from v_user_session_summary where session_id = $1`,
        [walk.id],
      );
    const summary = { wizard: "Plan a festival", done: 1, steps: 2 };
    expect(await seen(walker)).toEqual([{ ...summary, email: walker.email }]);
    expect(await seen(manager)).toEqual([{ ...summary, email: null }]);
    expect(await seen(stranger)).toEqual([]);
    await system("update wizard_user_sessions set deleted_at = now() where session_id = $1", [walk.id]);
    expect(await seen(walker)).toEqual([]);
  });
});
