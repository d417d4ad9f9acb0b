import { type Ctx, NotFound, requireAdministrator } from "../../kernel/index.ts";
import { Wizard } from "../../wizards/index.ts";

export interface ManagedWizard {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A wizard for whoever administers; archived ones keep their walks. */
export async function findManagedWizard(ctx: Ctx, key: string): Promise<ManagedWizard> {
  requireAdministrator(ctx);
  const wizard = key.includes("\0") ? null : await ctx.em.findOne(Wizard, { key }, { fields: ["id", "key", "name"] });
  if (wizard === null) throw new NotFound("There is no such wizard.");
  return { id: wizard.id, key: wizard.key, name: wizard.name };
}
