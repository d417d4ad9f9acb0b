import type { InferEntity } from "@mikro-orm/core";
import { LockMode } from "@mikro-orm/core";
import { type Ctx, NotFound } from "../kernel/index.ts";
import { requireAuthor } from "./require-author.ts";
import { Wizard } from "./wizard.entity.ts";

/** Held until the transaction ends, so that of two authors the second sees what the first did. */
export async function findWizardToChange(ctx: Ctx, key: string): Promise<InferEntity<typeof Wizard>> {
  requireAuthor(ctx);
  const wizard = await ctx.em.findOne(Wizard, { key }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!wizard) throw new NotFound("There is no such wizard.");
  return wizard;
}
