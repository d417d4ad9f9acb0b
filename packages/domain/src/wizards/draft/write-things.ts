import { type Ctx, newId } from "../../kernel/index.ts";
import type { DraftChanges } from "./draft-changes.ts";

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
    removed_at = null`;
const SETS = `insert into wizard_option_sets (set_id, step_id, set_key, set_order, set_name, set_title, set_description,
    set_help_text, selection_type, is_required, is_active, min_selections, max_selections, validation_rules)
  select g.id, t.step_id, g.key, g.position, g.name, g.title, g.description, g.help, g.type, g.required, g.active, g.min, g.max, g.rules
  from jsonb_to_recordset(?::jsonb) as g(id uuid, step text, key text, position integer, name text, title text, description text,
    help text, type text, required boolean, active boolean, min integer, max integer, rules jsonb)
  left join wizard_steps t on t.wizard_id = ? and t.step_key = g.step
  on conflict (step_id, set_key) do update set set_order = excluded.set_order, set_name = excluded.set_name,
    set_title = excluded.set_title, set_description = excluded.set_description, set_help_text = excluded.set_help_text,
    selection_type = excluded.selection_type, is_required = excluded.is_required, is_active = excluded.is_active,
    min_selections = excluded.min_selections, max_selections = excluded.max_selections,
    validation_rules = excluded.validation_rules, removed_at = null`;
const OPTIONS = `insert into wizard_options (option_id, set_id, option_key, option_order, option_label, option_value,
    option_description, option_icon, option_image_url, input_placeholder, option_price, is_default, is_disabled, is_recommended,
    requires_input, option_metadata, is_active)
  select g.id, s.set_id, g.key, g.position, g.label, g.value, g.description, g.icon, g.image, g."inputPlaceholder", g.price,
    g."default", g.disabled, g.recommended, g."requiresInput", g.metadata, g.active
  from jsonb_to_recordset(?::jsonb) as g(id uuid, step text, set text, key text, position integer, label text, value text,
    description text, icon text, image text, "inputPlaceholder" text, price numeric, "default" boolean, disabled boolean,
    recommended boolean, "requiresInput" boolean, metadata jsonb, active boolean)
  left join (wizard_steps t join wizard_option_sets s using (step_id)) on t.wizard_id = ? and t.step_key = g.step and s.set_key = g.set
  on conflict (set_id, option_key) do update set option_order = excluded.option_order, option_label = excluded.option_label,
    option_value = excluded.option_value, option_description = excluded.option_description, option_icon = excluded.option_icon,
    option_image_url = excluded.option_image_url, input_placeholder = excluded.input_placeholder,
    option_price = excluded.option_price, is_default = excluded.is_default, is_disabled = excluded.is_disabled,
    is_recommended = excluded.is_recommended, requires_input = excluded.requires_input,
    option_metadata = excluded.option_metadata, is_active = excluded.is_active, removed_at = null`;

/** Each level by one statement. What comes by a key that was there before is the row that it was; a parent that is missing is refused by the table. */
export async function writeThings(
  ctx: Ctx,
  wizardId: string,
  { steps, sets, options }: Pick<DraftChanges, "steps" | "sets" | "options">,
): Promise<void> {
  if (steps.length > 0) await ctx.em.execute(STEPS, [wizardId, rowsOf(steps)]);
  if (sets.length > 0) await ctx.em.execute(SETS, [rowsOf(sets), wizardId]);
  if (options.length > 0) await ctx.em.execute(OPTIONS, [rowsOf(options), wizardId]);
}

function rowsOf(things: readonly object[]): string {
  return JSON.stringify(things.map((thing) => ({ id: newId(), ...thing })));
}
