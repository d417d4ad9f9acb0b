import type { InferEntity } from "@mikro-orm/core";
import { type Ctx, NotFound } from "../kernel/index.ts";
import { isWizardKey } from "./is-wizard-key.ts";
import { requireAuthor } from "./require-author.ts";
import { Wizard } from "./wizard.entity.ts";

/** For an author to look at. */
export async function findWizard(ctx: Ctx, key: string): Promise<InferEntity<typeof Wizard>> {
  requireAuthor(ctx);
  const wizard = isWizardKey(key) ? await ctx.em.findOne(Wizard, { key }) : null;
  if (!wizard) throw new NotFound("There is no such wizard.");
  return wizard;
}
