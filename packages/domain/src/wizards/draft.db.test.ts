import { beforeAll, describe, expect, test } from "vitest";
import { describeDatabaseFailure, newId } from "../kernel/index.ts";
import { type BuiltWizard, buildPerson, buildWalk, buildWizard, useTestDatabase } from "../testing/index.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return `${code} ${constraint ?? ""}`.trim();
    },
  );

let wizard: BuiltWizard;
beforeAll(async () => {
  wizard = await buildWizard(database());
});

describe("the order of a draft's parts", () => {
  test("steps change places in one transaction", async () => {
    const [first, second] = wizard.stepIds;
    const swap = `update wizard_steps set step_order = case step_id when $1::uuid then 1 else 0 end where step_id in ($1::uuid, $2::uuid)`;
    await system(swap, [first, second]);
    const rows = await system("select step_id from wizard_steps where wizard_id = $1 order by step_order", [wizard.id]);
    expect(rows.map((row) => row["step_id"])).toEqual([second, first]);
    await system(swap, [second, first]);
  });

  test.each([
    ["wizard_steps", "step_order", "wizard_steps_wizard_id_step_order_excl"],
    ["wizard_options", "option_order", "wizard_options_set_id_option_order_excl"],
  ])("two of %s never stand at one place", async (table, column, constraint) => {
    const ids = table === "wizard_steps" ? wizard.stepIds : wizard.optionIds;
    const key = table === "wizard_steps" ? "step_id" : "option_id";
    const both = system(`update ${table} set ${column} = 0 where ${key} = any ($1)`, [ids]);
    expect(await failureOf(both)).toBe(`23P01 ${constraint}`);
  });

  test("what was removed takes no place, keeps its key and is inactive", async () => {
    const own = await buildWizard(database());
    const insert = (step: string) =>
      system("insert into wizard_steps (wizard_id, step_key, step_name, step_order) values ($1, $2, 'New', 0)", [
        own.id,
        step,
      ]);
    const removing = "update wizard_steps set removed_at = now(), is_active = $2 where step_id = $1";
    expect(await failureOf(system(removing, [own.stepIds[0], true]))).toBe("23514 wizard_steps_removed_check");
    await system(removing, [own.stepIds[0], false]);
    expect(await failureOf(insert("step_0"))).toBe("23505 unique_step_key");
    expect(await failureOf(insert("another"))).toBe("accepted");
  });

  test("rules change places too", async () => {
    const own = await buildWizard(database());
    const [from, to] = own.stepIds;
    await system(
      "insert into wizard_flow_rules (wizard_id, from_step_id, to_step_id, rule_order) values ($1, $2, $3, 0), ($1, $2, $3, 1)",
      [own.id, from, to],
    );
    expect(await failureOf(system("update wizard_flow_rules set rule_order = 1 - rule_order"))).toBe("accepted");
    expect(await failureOf(system("update wizard_flow_rules set rule_order = 1"))).toBe(
      "23505 wizard_flow_rules_wizard_id_rule_order_key",
    );
  });
});

describe("what a draft refuses", () => {
  test.each([
    ["wizard_key = 'Not a key'", "23514 wizards_wizard_key_check"],
    ["wizard_color = 'teal'", "23514 wizards_wizard_color_check"],
    ["max_steps = 0", "23514 wizards_max_steps_check"],
    ["currency = 'eur'", "23514 wizards_currency_check"],
    ["published_version = null", "23514 wizards_published_check"],
    ["published_revision = draft_revision + 1", "23514 wizards_published_check"],
    ["total_starts = -1", "23514 wizards_total_starts_check"],
  ])("a wizard with %s", async (change, failure) => {
    expect(await failureOf(system(`update wizards set ${change} where wizard_id = $1`, [wizard.id]))).toBe(failure);
  });

  test("a zone that is none", async () => {
    const moving = system("update wizards set timezone = 'Mars/Phobos' where wizard_id = $1", [wizard.id]);
    expect(await failureOf(moving)).toMatch(/^(22023|23514)/);
  });

  test("two wizards of one key", async () => {
    const twice = system("insert into wizards (wizard_key, wizard_name) values ($1, 'Again')", [wizard.key]);
    expect(await failureOf(twice)).toBe("23505 wizards_wizard_key_key");
  });

  test("an option that is disabled by what a set cannot be", async () => {
    const disabling = system(
      "insert into wizard_set_dependencies (set_id, depends_on_step_id, depends_on_option_id, dependency_type) values ($1, $2, $3, 'DISABLE_IF')",
      [wizard.setId, wizard.stepIds[0], wizard.optionIds[0]],
    );
    expect(await failureOf(disabling)).toBe("23514 wizard_set_dependencies_dependency_type_check");
  });

  test("prices keep their cents and have no more than eight digits before them", async () => {
    const price = (value: string) =>
      system("update wizard_options set option_price = $2 where option_id = $1 returning option_price::text as price", [
        wizard.optionIds[0],
        value,
      ]);
    expect(await price("99999999.99")).toEqual([{ price: "99999999.99" }]);
    expect(await failureOf(price("100000000"))).toBe("22003");
    expect(await failureOf(price("-0.01"))).toBe("23514 wizard_options_option_price_check");
  });
});

describe("what goes when something goes", () => {
  test("what a rule or an answer names stays, by the end of the transaction at the latest", async () => {
    const own = await buildWizard(database());
    const walker = await buildPerson(database());
    await buildWalk(database(), own, walker);
    const [first, second] = own.stepIds;
    const remove = (step: string) => failureOf(system("delete from wizard_steps where step_id = $1", [step]));
    expect(await remove(first)).toMatch(/^23503 wizard_user_selections_/);
    await system("insert into wizard_flow_rules (wizard_id, from_step_id, to_step_id) values ($1, $2, $3)", [
      own.id,
      first,
      second,
    ]);
    expect(await remove(second)).toBe("23503 wizard_flow_rules_to_step_id_fkey");
    await system("delete from wizard_flow_rules where wizard_id = $1", [own.id]);
    expect(await remove(second)).toBe("accepted");
  });

  test("a wizard takes with it its draft, its versions and its walks", async () => {
    const own = await buildWizard(database());
    const walker = await buildPerson(database());
    const walk = await buildWalk(database(), own, walker);
    await system(
      "insert into wizard_option_dependencies (option_id, depends_on_step_id, depends_on_option_id) values ($1, $2, $3)",
      [own.optionIds[1], own.stepIds[0], own.optionIds[0]],
    );
    await system(
      "insert into wizard_flow_rules (wizard_id, from_step_id, from_option_id, to_step_id) values ($1, $2, $3, $4)",
      [own.id, own.stepIds[0], own.optionIds[0], own.stepIds[1]],
    );
    await system(
      `insert into wizard_session_templates (wizard_id, version_id, original_session_id, user_id, template_name, config_json)
       values ($1, $2, $3, $4, 'Mine', '{}')`,
      [own.id, own.versionId, walk.id, walker.id],
    );
    await system("delete from wizards where wizard_id = $1", [own.id]);
    const left = await system(
      `select (select count(*)::int from wizard_steps where wizard_id = $1) as steps,
        (select count(*)::int from wizard_options where set_id = $2) as options,
        (select count(*)::int from wizard_versions where wizard_id = $1) as versions,
        (select count(*)::int from wizard_user_sessions where wizard_id = $1) as walks,
        (select count(*)::int from wizard_session_templates where wizard_id = $1) as saved`,
      [own.id, own.setId],
    );
    expect(left).toEqual([{ steps: 0, options: 0, versions: 0, walks: 0, saved: 0 }]);
  });

  test("an organization takes its wizards with it, an author's going leaves them", async () => {
    const author = await buildPerson(database());
    const own = await buildWizard(database(), { organizationId: author.organizationId });
    await system("update wizards set created_by = $2 where wizard_id = $1", [own.id, author.id]);
    await system("delete from auth.users where id = $1", [author.id]);
    const stands = "select created_by from wizards where wizard_id = $1";
    expect(await system(stands, [own.id])).toEqual([{ created_by: null }]);
    await system("delete from organizations where id = $1", [author.organizationId]);
    expect(await system(stands, [own.id])).toEqual([]);
  });
});

describe("versions and edits", () => {
  test.each([
    ["wizard_versions", "update wizard_versions set notes = 'other' where wizard_id = $1"],
    ["wizard_versions", "delete from wizard_versions where wizard_id = $1"],
    ["wizard_edits", "update wizard_edits set command_name = 'other' where wizard_id = $1"],
    ["wizard_edits", "delete from wizard_edits where wizard_id = $1"],
  ])("%s are written once: %s", async (_table, text) => {
    const manager = await buildPerson(database());
    const own = await buildWizard(database(), { organizationId: manager.organizationId });
    for (const role of ["boardwalk_app", "boardwalk_system", "boardwalk_jobs"] as const) {
      expect(await failureOf(database().as(role, manager.id, text, [own.id]))).toBe("42501");
    }
  });

  test("a number is given once in a wizard, and so is a revision", async () => {
    const again = `insert into wizard_versions (wizard_id, number, definition, program, key_rows, cover, step_count, definition_hash)
      select wizard_id, number, definition, program, key_rows, cover, step_count, definition_hash from wizard_versions where version_id = $1`;
    expect(await failureOf(system(again, [wizard.versionId]))).toBe("23505 wizard_versions_wizard_id_number_key");
    const edit = () =>
      system(
        "insert into wizard_edits (wizard_id, revision, command_name, command, summary) values ($1, 1, 'rename', '{}', 'Renamed')",
        [wizard.id],
      );
    await edit();
    expect(await failureOf(edit())).toBe("23505 wizard_edits_wizard_id_revision_key");
  });

  test("nobody edits in another's name, or takes back what is still to come", async () => {
    const manager = await buildPerson(database());
    const own = await buildWizard(database(), { organizationId: manager.organizationId });
    const edit = (actor: string, undoes: number | null) =>
      failureOf(
        database().as(
          "boardwalk_app",
          manager.id,
          "insert into wizard_edits (edit_id, wizard_id, revision, actor_id, command_name, command, summary, undoes_revision) values ($1, $2, 1, $3, 'rename', '{}', 'Renamed', $4)",
          [newId(), own.id, actor, undoes],
        ),
      );
    const other = await buildPerson(database());
    expect(await edit(other.id, null)).toBe("42501");
    expect(await edit(manager.id, 1)).toBe("23514 wizard_edits_undoes_revision_check");
    expect(await edit(manager.id, null)).toBe("accepted");
  });
});
