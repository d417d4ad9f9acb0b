import { NotFound } from "../../kernel/index.ts";

/** A key may be another wizard's by now: what was made for one is never done to the other. */
export function requireSameWizard(wizard: { readonly id: string }, wizardId: string | undefined): void {
  if (wizardId !== undefined && wizardId !== wizard.id) throw new NotFound("There is no such wizard.");
}
