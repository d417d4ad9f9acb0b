import { type InferEntity, LockMode } from "@mikro-orm/core";
import { type Ctx, NotFound } from "../kernel/index.ts";
import { authoredWizards } from "./authored-wizards.ts";
import { isWizardKey } from "./is-wizard-key.ts";
import { Wizard } from "./wizard.entity.ts";

const MOST_AT_ONCE = 200;

/** Several at once, in one order, so that two who hold some of the same never wait for each other. */
export async function lockWizards(ctx: Ctx, keys: readonly string[]): Promise<InferEntity<typeof Wizard>[]> {
  const mine = await authoredWizards(ctx);
  const wanted = [...new Set(keys)].filter(isWizardKey).slice(0, MOST_AT_ONCE);
  const found = await ctx.em.find(
    Wizard,
    { key: { $in: wanted }, ...mine },
    { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (found.length === 0 || found.length < wanted.length) throw new NotFound("There is no such wizard.");
  return found;
}
