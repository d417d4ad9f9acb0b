import type { Definition } from "@boardwalk/engine";
import { type Ctx, newId } from "../../kernel/index.ts";

const RULES = `insert into wizard_flow_rules (rule_id, wizard_id, rule_order, rule_name, rule_description, from_step_id,
    from_option_id, to_step_id, condition_type, condition_expression, priority, is_active)
  select g.id, ?, g.position, g.name, g.description, g."from", g.option, g."to", g.type, g."when", g.priority, g.active
  from jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, name text, description text, "from" uuid, option uuid, "to" uuid,
    type text, "when" text, priority integer, active boolean)`;
const dependencies = (table: string, key: string) => `insert into ${table}
    (dependency_id, ${key}, depends_on_step_id, depends_on_option_id, dependency_type, dependency_order)
  select g.id, g.target, g.step, g."on", g.type, g.position
  from jsonb_to_recordset(?::jsonb) as g(id uuid, position integer, target uuid, step uuid, "on" uuid, type text)`;
const SET_DEPENDENCIES = dependencies("wizard_set_dependencies", "set_id");
const OPTION_DEPENDENCIES = dependencies("wizard_option_dependencies", "option_id");

export interface DraftReferences {
  readonly wizardId: string;
  readonly definition: Definition;
  /** The rows of steps, sets and options by dotted key. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The rules and dependencies of a draft, whose steps, sets and options are there already. */
export async function writeDraftReferences(ctx: Ctx, { wizardId, definition, ids }: DraftReferences): Promise<void> {
  const rules = definition.flow.map((rule, position) => ({
    ...rule,
    id: newId(),
    position,
    from: ids.get(rule.from),
    to: ids.get(rule.to),
    option: rule.option === null ? null : ids.get(rule.option),
  }));
  const placed = definition.dependencies.map(({ target, on, type }, position) => ({
    isOfOption: target.split(".").length === 3,
    row: {
      id: newId(),
      position,
      target: ids.get(target),
      step: ids.get(on.slice(0, on.indexOf("."))),
      on: ids.get(on),
      type,
    },
  }));
  const ofOptions = placed.filter(({ isOfOption }) => isOfOption).map(({ row }) => row);
  const ofSets = placed.filter(({ isOfOption }) => !isOfOption).map(({ row }) => row);
  if (rules.length > 0) await ctx.em.execute(RULES, [wizardId, JSON.stringify(rules)]);
  if (ofSets.length > 0) await ctx.em.execute(SET_DEPENDENCIES, [JSON.stringify(ofSets)]);
  if (ofOptions.length > 0) await ctx.em.execute(OPTION_DEPENDENCIES, [JSON.stringify(ofOptions)]);
}
