import type { Definition } from "@boardwalk/engine";
import { type Ctx, newId } from "../../kernel/index.ts";
import { writeDraftReferences } from "./write-draft-references.ts";

/** Rows that a published version names stay for the walks on it; only what was never published is deleted. */
const FORGET_STEPS = "delete from wizard_steps where wizard_id = ?";
const REMOVE = [
  "update wizard_steps set removed_at = ?, is_active = false where wizard_id = ? and removed_at is null",
  `update wizard_option_sets set removed_at = ?, is_active = false where removed_at is null
     and step_id in (select step_id from wizard_steps where wizard_id = ?)`,
  `update wizard_options set removed_at = ?, is_active = false where removed_at is null
     and set_id in (select s.set_id from wizard_option_sets s join wizard_steps t using (step_id) where t.wizard_id = ?)`,
];

const STEPS = `insert into wizard_steps (step_id, wizard_id, step_key, step_order, step_name, step_title, step_description,
    step_help_text, step_icon, is_required, allow_back_navigation, show_progress_bar, auto_advance, is_active)
  select g.id, ?, g.key, g.position, g.name, g.title, g.description, g.help, g.icon, g.required, g."allowBack", g."showProgress",
    g."autoAdvance", g.active
  from jsonb_to_recordset(?::jsonb) as g(id uuid, key text, position integer, name text, title text, description text, help text,
    icon text, required boolean, "allowBack" boolean, "showProgress" boolean, "autoAdvance" boolean, active boolean)
  on conflict (wizard_id, step_key) do update set step_order = excluded.step_order, step_name = excluded.step_name,
    step_title = excluded.step_title, step_description = excluded.step_description, step_help_text = excluded.step_help_text,
    step_icon = excluded.step_icon, is_required = excluded.is_required, allow_back_navigation = excluded.allow_back_navigation,
    show_progress_bar = excluded.show_progress_bar, auto_advance = excluded.auto_advance, is_active = excluded.is_active,
    removed_at = null
  returning step_id as id, step_key as key`;
const SETS = `insert into wizard_option_sets (set_id, step_id, set_key, set_order, set_name, set_title, set_description,
    set_help_text, selection_type, is_required, is_active, min_selections, max_selections, validation_rules)
  select g.id, g.step, g.key, g.position, g.name, g.title, g.description, g.help, g.type, g.required, g.active, g.min, g.max, g.rules
  from jsonb_to_recordset(?::jsonb) as g(id uuid, step uuid, key text, position integer, name text, title text, description text,
    help text, type text, required boolean, active boolean, min integer, max integer, rules jsonb)
  on conflict (step_id, set_key) do update set set_order = excluded.set_order, set_name = excluded.set_name,
    set_title = excluded.set_title, set_description = excluded.set_description, set_help_text = excluded.set_help_text,
    selection_type = excluded.selection_type, is_required = excluded.is_required, is_active = excluded.is_active,
    min_selections = excluded.min_selections, max_selections = excluded.max_selections,
    validation_rules = excluded.validation_rules, removed_at = null
  returning set_id as id, step_id as within, set_key as key`;
const OPTIONS = `insert into wizard_options (option_id, set_id, option_key, option_order, option_label, option_value,
    option_description, option_icon, option_image_url, input_placeholder, option_price, is_default, is_disabled, is_recommended,
    requires_input, option_metadata, is_active)
  select g.id, g.set, g.key, g.position, g.label, g.value, g.description, g.icon, g.image, g."inputPlaceholder", g.price,
    g."default", g.disabled, g.recommended, g."requiresInput", g.metadata, g.active
  from jsonb_to_recordset(?::jsonb) as g(id uuid, set uuid, key text, position integer, label text, value text,
    description text, icon text, image text, "inputPlaceholder" text, price numeric, "default" boolean, disabled boolean,
    recommended boolean, "requiresInput" boolean, metadata jsonb, active boolean)
  on conflict (set_id, option_key) do update set option_order = excluded.option_order, option_label = excluded.option_label,
    option_value = excluded.option_value, option_description = excluded.option_description, option_icon = excluded.option_icon,
    option_image_url = excluded.option_image_url, input_placeholder = excluded.input_placeholder,
    option_price = excluded.option_price, is_default = excluded.is_default, is_disabled = excluded.is_disabled,
    is_recommended = excluded.is_recommended, requires_input = excluded.requires_input,
    option_metadata = excluded.option_metadata, is_active = excluded.is_active, removed_at = null
  returning option_id as id, set_id as within, option_key as key`;

/** Makes a wizard's draft what the definition says, below the wizard itself. What comes back by its key is the row that it was. */
export async function writeDraft(
  ctx: Ctx,
  { wizardId, definition }: { readonly wizardId: string; readonly definition: Definition },
): Promise<void> {
  await ctx.em.flush();
  await ctx.em.execute("delete from wizard_flow_rules where wizard_id = ?", [wizardId]);
  for (const [table, key, parts] of DEPENDENCY_TABLES) {
    await ctx.em.execute(`delete from ${table} where ${key} in (${parts} where t.wizard_id = ?)`, [wizardId]);
  }
  const [published] = await ctx.em.execute<unknown[]>("select 1 from wizard_versions where wizard_id = ? limit 1", [
    wizardId,
  ]);
  if (published) for (const text of REMOVE) await ctx.em.execute(text, [ctx.clock.now(), wizardId]);
  else await ctx.em.execute(FORGET_STEPS, [wizardId]);

  const ids = await writeThings(ctx, wizardId, definition);
  await writeDraftReferences(ctx, { wizardId, definition, ids });
}

interface Written {
  readonly id: string;
  readonly within?: string;
  readonly key: string;
}

/** Each level by one statement, which tells the rows that its things are: those they were before, or new ones. */
async function writeThings(ctx: Ctx, wizardId: string, { steps }: Definition): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  const note = (rows: readonly Written[]) => {
    for (const { id, within, key } of rows) {
      const dotted = within === undefined ? key : `${keys.get(within)}.${key}`;
      keys.set(id, dotted);
      ids.set(dotted, id);
    }
  };
  const written = async (text: string, rows: readonly object[], before: readonly string[] = []) =>
    note(await ctx.em.execute<Written[]>(text, [...before, JSON.stringify(rows)]));

  await written(
    STEPS,
    steps.map(({ sets, ...step }, position) => ({ id: newId(), position, ...step })),
    [wizardId],
  );
  const sets = steps.flatMap((step) =>
    step.sets.map(({ options, ...set }, position) => ({ id: newId(), step: ids.get(step.key), position, ...set })),
  );
  await written(SETS, sets);
  const options = steps.flatMap((step) =>
    step.sets.flatMap((set) =>
      set.options.map((option, position) => {
        return { id: newId(), set: ids.get(`${step.key}.${set.key}`), position, ...option };
      }),
    ),
  );
  await written(OPTIONS, options);
  return ids;
}

const SETS_OF = "select s.set_id from wizard_option_sets s join wizard_steps t using (step_id)";
const OPTIONS_OF =
  "select o.option_id from wizard_options o join wizard_option_sets s using (set_id) join wizard_steps t using (step_id)";
const DEPENDENCY_TABLES = [
  ["wizard_set_dependencies", "set_id", SETS_OF],
  ["wizard_option_dependencies", "option_id", OPTIONS_OF],
] as const;
