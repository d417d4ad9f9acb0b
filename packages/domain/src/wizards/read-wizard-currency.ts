import type { Ctx } from "../kernel/index.ts";
import { currencyOf } from "./currency-of.ts";
import { findWizard } from "./find-wizard.ts";

/** The currency of a wizard's prices as long as its draft names none. */
export async function readWizardCurrency(ctx: Ctx, { key }: { readonly key: string }): Promise<string | null> {
  const wizard = await findWizard(ctx, key);
  return currencyOf(ctx, wizard.organizationId ?? null);
}
