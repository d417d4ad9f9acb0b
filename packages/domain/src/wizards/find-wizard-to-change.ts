import { type InferEntity, LockMode } from "@mikro-orm/core";
import { type Ctx, NotFound } from "../kernel/index.ts";
import { authoredWizards } from "./authored-wizards.ts";
import { isWizardKey } from "./is-wizard-key.ts";
import { Wizard } from "./wizard.entity.ts";

/** Held until the transaction ends, so that of two authors the second sees what the first did. */
export async function findWizardToChange(ctx: Ctx, key: string): Promise<InferEntity<typeof Wizard>> {
  const mine = await authoredWizards(ctx);
  const held = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  const wizard = isWizardKey(key) ? await ctx.em.findOne(Wizard, { key, ...mine }, held) : null;
  if (!wizard) throw new NotFound("There is no such wizard.");
  return wizard;
}
