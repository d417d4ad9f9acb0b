import { expect, test } from "vitest";
import { describeDatabaseFailure, newId } from "../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../testing/index.ts";

const database = useTestDatabase();

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return constraint ?? code;
    },
  );
const as = (person: Person, text: string, values: readonly unknown[] = []) =>
  database().as("boardwalk_app", person.id, text, values);

test("the default path has its eight steps, the checklist its five items, each with the event that ticks it", async () => {
  const person = await buildPerson(database());
  const steps = await as(
    person,
    "select step ->> 'key' as key, (step ->> 'required')::boolean as required from onboarding_paths p, jsonb_array_elements(p.steps) step where p.is_default",
  );
  expect(steps.map(({ key, required }) => [key, required])).toEqual([
    ["welcome", true],
    ["profile", true],
    ["organization", true],
    ["team", false],
    ["preferences", false],
    ["integrations", false],
    ["tour", false],
    ["complete", true],
  ]);
  const items = await as(person, "select key, trigger from setup_checklist_items order by sort_order");
  expect(items.map(({ key, trigger }) => [key, trigger])).toEqual([
    ["create_event", "event.created"],
    ["invite_team", "member.invited"],
    ["connect_integration", "app.connected"],
    ["customize_profile", "profile.completed"],
    ["explore_dashboard", "dashboard.opened"],
  ]);
});

test("administrators draw paths, one of which is the default and stays active", async () => {
  const [admin, person] = [await buildPerson(database(), { role: "ADMIN" }), await buildPerson(database())];
  const draw = (by: Person, isDefault: boolean, steps: string) =>
    outcome(
      as(by, "insert into onboarding_paths (id, name, is_default, steps) values ($1, 'Crew', $2, $3)", [
        newId(),
        isDefault,
        steps,
      ]),
    );
  expect(await draw(person, false, '[{"key": "a"}]')).toBe("42501");
  expect(await draw(admin, false, '[{"key": "a"}]')).toBe("accepted");
  expect(await draw(admin, true, '[{"key": "a"}]')).toBe("onboarding_paths_default_key");
  for (const steps of ["[]", "{}"]) expect(await draw(admin, false, steps)).toBe("onboarding_paths_steps_list");
  expect(await outcome(as(admin, "update onboarding_paths set is_active = false where is_default"))).toBe(
    "onboarding_paths_is_default_active",
  );
});

test("an item is ticked with its time, once a person, and by a job too", async () => {
  const person = await buildPerson(database());
  const tick = (columns: string, values: string) =>
    outcome(
      database().as(
        "boardwalk_jobs",
        null,
        `insert into setup_checklist_progress (id, user_id, item_key, ${columns}) values ($1, $2, 'invite_team', ${values})`,
        [newId(), person.id],
      ),
    );
  expect(await tick("completed", "true")).toBe("setup_checklist_progress_completed_at_known");
  expect(await tick("completed, completed_at", "true, now()")).toBe("accepted");
  expect(await tick("dismissed", "true")).toBe("setup_checklist_progress_user_id_item_key_key");
  expect(await as(person, "select item_key from setup_checklist_progress where completed")).toEqual([
    { item_key: "invite_team" },
  ]);
});

test("a blueprint holds the definition of a wizard, a gate or a path, in one of four categories", async () => {
  const admin = await buildPerson(database(), { role: "ADMIN" });
  const keep = (category: string | null, data: string) =>
    outcome(
      as(admin, "insert into onboarding_templates (id, name, category, template_data) values ($1, 'Gala', $2, $3)", [
        newId(),
        category,
        data,
      ]),
    );
  expect(await keep("events", '{"kind": "wizard", "definition": {}}')).toBe("accepted");
  expect(await keep(null, '{"kind": "path", "definition": {}}')).toBe("accepted");
  expect(await keep("circus", '{"kind": "gate", "definition": {}}')).toBe("onboarding_templates_category_known");
  for (const data of ['{"kind": "poem", "definition": {}}', '{"kind": "gate"}', '{"definition": {}}', "[]"]) {
    expect([data, await keep("tours", data)]).toEqual([data, "onboarding_templates_template_data_kind"]);
  }
});
