import type { RuleDefinition } from "@boardwalk/engine";
import { addRule, newStep, several } from "@boardwalk/engine/editing";
import { expect, test } from "vitest";
import { type Ctx, newId } from "../../kernel/index.ts";
import { buildPerson, useTestDatabase } from "../../testing/index.ts";
import { editorsOf } from "../editing/editors-of-wizards.fixture.ts";
import { editWizard, getWizard } from "../index.ts";

const database = useTestDatabase();
const { act, begin, stored } = editorsOf(database);

/** The same, but that something is done once, just before the rules of a draft are read. */
function interrupted(ctx: Ctx, work: () => Promise<unknown>): Ctx {
  let isDone = false;
  const execute = async (sql: string, values?: readonly unknown[]) => {
    if (!isDone && sql.includes("from wizard_flow_rules")) {
      isDone = true;
      await work();
    }
    return ctx.em.execute(sql, values);
  };
  const em = new Proxy(ctx.em, {
    get(target, name) {
      if (name === "execute") return execute;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { ...ctx, em };
}

test("a draft that is edited while it is read is read as it is then, and not half", async () => {
  const author = await buildPerson(database(), { role: "ADMIN" });
  const key = await begin(author.actor);
  const before = await stored(key);
  const plain = { name: null, description: null, option: null, when: null, priority: 0, active: true } as const;
  const rule: RuleDefinition = { ...plain, from: "new", to: "c", type: "REQUIRED" };
  const added = newStep(before, { behind: "a" });
  const command = several([{ ...added, given: { ...added.given, key: "new" } }, addRule(before, rule, 0)]);
  const read = await act(author.actor, async (ctx) => {
    const edit = () => editWizard(ctx, { key, id: newId(), base: 1, command });
    return getWizard(interrupted(ctx, edit), { key });
  });
  expect(read.definition.steps.map((step) => step.key)).toEqual(["a", "new", "b", "c"]);
  expect(read.definition).toEqual(await stored(key));
});
