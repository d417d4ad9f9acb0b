import type { Definition } from "@boardwalk/engine";
import { type Ctx, newId } from "../../kernel/index.ts";

const OPTION_OF = (name: string) =>
  `select o.option_id, t.step_id from wizard_steps t join wizard_option_sets s using (step_id) join wizard_options o using (set_id)
   where t.wizard_id = w.id and t.step_key = split_part(g.${name}, '.', 1) and s.set_key = split_part(g.${name}, '.', 2)
     and o.option_key = split_part(g.${name}, '.', 3)`;

const RULES = `insert into wizard_flow_rules (rule_id, wizard_id, rule_order, rule_name, rule_description, from_step_id,
    from_option_id, to_step_id, condition_type, condition_expression, priority, is_active)
  select g.id, w.id, g.position, g.name, g.description, f.step_id, o.option_id, e.step_id, g.type, g."when", g.priority, g.active
  from (select ?::uuid as id) w, jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, name text, description text,
      "from" text, option text, "to" text, type text, "when" text, priority integer, active boolean)
    join lateral (select step_id from wizard_steps where wizard_id = w.id and step_key = g."from") f on true
    join lateral (select step_id from wizard_steps where wizard_id = w.id and step_key = g."to") e on true
    left join lateral (${OPTION_OF("option")}) o on true`;
const SET_DEPENDENCIES = `insert into wizard_set_dependencies
    (dependency_id, set_id, depends_on_step_id, depends_on_option_id, dependency_type, dependency_order)
  select g.id, x.set_id, o.step_id, o.option_id, g.type, g.position
  from (select ?::uuid as id) w, jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, target text, "on" text, type text)
    join lateral (select s.set_id from wizard_steps t join wizard_option_sets s using (step_id)
      where t.wizard_id = w.id and t.step_key = split_part(g.target, '.', 1) and s.set_key = split_part(g.target, '.', 2)) x on true
    join lateral (${OPTION_OF('"on"')}) o on true`;
const OPTION_DEPENDENCIES = `insert into wizard_option_dependencies
    (dependency_id, option_id, depends_on_step_id, depends_on_option_id, dependency_type, dependency_order)
  select g.id, x.option_id, o.step_id, o.option_id, g.type, g.position
  from (select ?::uuid as id) w, jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, target text, "on" text, type text)
    join lateral (${OPTION_OF("target")}) x on true
    join lateral (${OPTION_OF('"on"')}) o on true`;

/** The rules and dependencies of a draft, whose steps, sets and options are there already. */
export async function writeDraftReferences(
  ctx: Ctx,
  { wizardId, definition }: { readonly wizardId: string; readonly definition: Definition },
): Promise<void> {
  const rules = definition.flow.map((rule, position) => ({ id: newId(), position, ...rule }));
  const dependencies = definition.dependencies.map((one, position) => ({ id: newId(), position, ...one }));
  const ofOptions = dependencies.filter(({ target }) => target.split(".").length === 3);
  const ofSets = dependencies.filter(({ target }) => target.split(".").length < 3);
  if (rules.length > 0) await ctx.em.execute(RULES, [wizardId, JSON.stringify(rules)]);
  if (ofSets.length > 0) await ctx.em.execute(SET_DEPENDENCIES, [wizardId, JSON.stringify(ofSets)]);
  if (ofOptions.length > 0) await ctx.em.execute(OPTION_DEPENDENCIES, [wizardId, JSON.stringify(ofOptions)]);
}
