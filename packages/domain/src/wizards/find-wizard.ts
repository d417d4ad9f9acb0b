import type { InferEntity } from "@mikro-orm/core";
import { type Ctx, NotFound } from "../kernel/index.ts";
import { authoredWizards } from "./authored-wizards.ts";
import { isWizardKey } from "./is-wizard-key.ts";
import { Wizard } from "./wizard.entity.ts";

/** For an author to look at. */
export async function findWizard(ctx: Ctx, key: string): Promise<InferEntity<typeof Wizard>> {
  const mine = await authoredWizards(ctx);
  const wizard = isWizardKey(key) ? await ctx.em.findOne(Wizard, { key, ...mine }) : null;
  if (!wizard) throw new NotFound("There is no such wizard.");
  return wizard;
}
