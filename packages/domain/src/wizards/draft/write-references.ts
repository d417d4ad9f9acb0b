import type { DependencyDefinition, RuleDefinition } from "@boardwalk/engine";
import { type Ctx, newId } from "../../kernel/index.ts";
import type { DraftChanges, Splice } from "./draft-changes.ts";

const RULES = `insert into wizard_flow_rules (rule_id, wizard_id, rule_order, rule_name, rule_description, from_step_id,
    from_option_id, to_step_id, condition_type, condition_expression, priority, is_active)
  select g.id, ?, g.position, g.name, g.description, f.step_id, o.option_id, t.step_id, g.type, g."when", g.priority, g.active
  from jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, name text, description text, "from" text, option text[], "to" text,
    type text, "when" text, priority integer, active boolean)
  left join wizard_steps f on f.wizard_id = ? and f.step_key = g."from"
  left join wizard_steps t on t.wizard_id = ? and t.step_key = g."to"
  left join (wizard_steps h join wizard_option_sets s using (step_id) join wizard_options o using (set_id))
    on h.wizard_id = ? and h.step_key = g.option[1] and s.set_key = g.option[2] and o.option_key = g.option[3]`;
const dependencies = (table: string, key: string, target: string) => `insert into ${table}
    (dependency_id, ${key}, depends_on_step_id, depends_on_option_id, dependency_type, dependency_order)
  select g.id, target.id, h.step_id, o.option_id, g.type, g.position
  from jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, target text[], "on" text[], type text)
  left join (${target}) target on target.step_key = g.target[1] and target.set_key = g.target[2]
    and target.option_key is not distinct from g.target[3]
  left join (wizard_steps h join wizard_option_sets s using (step_id) join wizard_options o using (set_id))
    on h.wizard_id = ? and h.step_key = g."on"[1] and s.set_key = g."on"[2] and o.option_key = g."on"[3]`;
const SET_DEPENDENCIES = dependencies(
  "wizard_set_dependencies",
  "set_id",
  `select s.set_id as id, t.step_key, s.set_key, null as option_key
   from wizard_steps t join wizard_option_sets s using (step_id) where t.wizard_id = ?`,
);
const OPTION_DEPENDENCIES = dependencies(
  "wizard_option_dependencies",
  "option_id",
  `select o.option_id as id, t.step_key, s.set_key, o.option_key
   from wizard_steps t join wizard_option_sets s using (step_id) join wizard_options o using (set_id) where t.wizard_id = ?`,
);
/** Puts in what came. What a rule or a dependency names is there already; what is not is refused by the tables. */
export async function writeReferences(
  ctx: Ctx,
  wizardId: string,
  { rules, dependencies }: Pick<DraftChanges, "rules" | "dependencies">,
): Promise<void> {
  if (rules.come.length > 0) {
    await ctx.em.execute(RULES, [wizardId, JSON.stringify(ruleRows(rules)), wizardId, wizardId, wizardId]);
  }
  const rows = dependencyRows(dependencies);
  const ofOptions = rows.filter(({ target }) => target.length === 3);
  const ofSets = rows.filter(({ target }) => target.length === 2);
  if (ofSets.length > 0) await ctx.em.execute(SET_DEPENDENCIES, [JSON.stringify(ofSets), wizardId, wizardId]);
  if (ofOptions.length > 0) await ctx.em.execute(OPTION_DEPENDENCIES, [JSON.stringify(ofOptions), wizardId, wizardId]);
}

function ruleRows({ from, come }: Splice<RuleDefinition>) {
  return come.map((rule, at) => ({
    ...rule,
    id: newId(),
    position: from + at,
    option: rule.option?.split(".") ?? null,
  }));
}

function dependencyRows({ from, come }: Splice<DependencyDefinition>) {
  return come.map(({ target, on, type }, at) => {
    return { id: newId(), position: from + at, target: target.split("."), on: on.split("."), type };
  });
}
