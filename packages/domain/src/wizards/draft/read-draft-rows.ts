import type { Ctx } from "../../kernel/index.ts";
import type { KeyRows } from "../published-version.ts";

type Row = Record<string, unknown> & { readonly id: string; readonly within: string; readonly key: string };
type Fields = Record<string, unknown>;

const STEPS = `select step_id as id, wizard_id as within, step_key as key, step_name as name, step_title as title,
    step_description as description, step_help_text as help, step_icon as icon, is_required as required,
    allow_back_navigation as "allowBack", show_progress_bar as "showProgress", auto_advance as "autoAdvance", is_active as active
  from wizard_steps where wizard_id = ? and removed_at is null order by step_order`;
const SETS = `select s.set_id as id, s.step_id as within, s.set_key as key, s.set_name as name, s.set_title as title,
    s.set_description as description, s.set_help_text as help, s.selection_type as type, s.is_required as required,
    s.is_active as active, s.min_selections as min, s.max_selections as max, s.validation_rules as rules
  from wizard_option_sets s join wizard_steps t using (step_id)
  where t.wizard_id = ? and t.removed_at is null and s.removed_at is null order by s.step_id, s.set_order`;
const OPTIONS = `select o.option_id as id, o.set_id as within, o.option_key as key, o.option_label as label, o.option_value as value,
    o.option_description as description, o.option_icon as icon, o.option_image_url as image,
    o.input_placeholder as "inputPlaceholder", o.option_price::text as price, o.is_default as default, o.is_disabled as disabled,
    o.is_recommended as recommended, o.requires_input as "requiresInput", o.option_metadata as metadata, o.is_active as active
  from wizard_options o join wizard_option_sets s using (set_id) join wizard_steps t using (step_id)
  where t.wizard_id = ? and t.removed_at is null and s.removed_at is null and o.removed_at is null
  order by o.set_id, o.option_order`;
const RULES = `select from_step_id as "from", to_step_id as "to", condition_type as type, rule_name as name,
    rule_description as description, from_option_id as option, condition_expression as "when", priority, is_active as active
  from wizard_flow_rules where wizard_id = ? order by rule_order`;
const DEPENDENCIES = `select target, depends_on_option_id as "on", dependency_type as type from (
    select d.set_id as target, d.depends_on_option_id, d.dependency_type, d.dependency_order, d.dependency_id
    from wizard_set_dependencies d join wizard_option_sets s using (set_id) join wizard_steps t using (step_id) where t.wizard_id = ?
    union all
    select d.option_id, d.depends_on_option_id, d.dependency_type, d.dependency_order, d.dependency_id
    from wizard_option_dependencies d join wizard_options o using (option_id) join wizard_option_sets s using (set_id)
      join wizard_steps t using (step_id) where t.wizard_id = ?) all_of_them
  order by dependency_order, dependency_id`;

interface DraftRows {
  readonly steps: readonly Fields[];
  readonly flow: readonly Fields[];
  readonly dependencies: readonly Fields[];
  readonly keyRows: KeyRows;
}

/** The rows of a draft as parts of a document, which the format's own parser then reads. */
export async function readDraftRows(ctx: Ctx, wizardId: string): Promise<DraftRows> {
  const steps = await ctx.em.execute<Row[]>(STEPS, [wizardId]);
  const sets = await ctx.em.execute<Row[]>(SETS, [wizardId]);
  const options = await ctx.em.execute<Row[]>(OPTIONS, [wizardId]);
  const rules = await ctx.em.execute<Fields[]>(RULES, [wizardId]);
  const dependencies = await ctx.em.execute<Fields[]>(DEPENDENCIES, [wizardId, wizardId]);
  const keys = dottedKeys(steps, sets, options);
  const keyOf = (id: unknown) => (typeof id === "string" ? (keys.get(id) ?? null) : null);
  const optionsOf = Map.groupBy(options, ({ within }) => within);
  const setsOf = Map.groupBy(sets, ({ within }) => within);
  return {
    steps: steps.map((step) => ({
      ...fieldsOf(step),
      sets: (setsOf.get(step.id) ?? []).map((set) => ({
        ...fieldsOf(set),
        rules: set["rules"] ?? {},
        options: (optionsOf.get(set.id) ?? []).map((option) => ({
          ...fieldsOf(option),
          value: option["value"] ?? option.key,
          metadata: option["metadata"] ?? {},
        })),
      })),
    })),
    flow: rules.map((rule) => ({
      ...rule,
      from: keyOf(rule["from"]),
      to: keyOf(rule["to"]),
      option: keyOf(rule["option"]),
    })),
    dependencies: dependencies.map(({ target, on, type }) => ({ target: keyOf(target), on: keyOf(on), type })),
    keyRows: Object.fromEntries([...keys].map(([id, key]) => [key, id])),
  };
}

function fieldsOf({ id, within, ...fields }: Row): Fields {
  return fields;
}

function dottedKeys(...levels: readonly (readonly Row[])[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const rows of levels) {
    for (const { id, within, key } of rows) {
      const above = keys.get(within);
      keys.set(id, above === undefined ? key : `${above}.${key}`);
    }
  }
  return keys;
}
