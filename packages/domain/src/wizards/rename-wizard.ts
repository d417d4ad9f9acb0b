import { changeField } from "@boardwalk/engine/editing";
import { type Ctx, Invalid, newId, recordAudit } from "../kernel/index.ts";
import { currentDraft } from "./draft/current-draft.ts";
import { applyEdit } from "./editing/apply-edit.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { isKeyTaken } from "./is-key-taken.ts";
import { isWizardKey } from "./is-wizard-key.ts";

/** Gives a wizard another key: its addresses are others from now on, and the ones before lead nowhere. Walks go on. */
export async function renameWizard(
  ctx: Ctx,
  { key, to }: { readonly key: string; readonly to: string },
): Promise<"renamed" | "same"> {
  const wizard = await findWizardToChange(ctx, key);
  if (to === key) return "same";
  if (!isWizardKey(to) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(to)) {
    throw new Invalid({ key: ["Small letters, digits and single hyphens between them, beginning with a letter."] });
  }
  if (await isKeyTaken(ctx, to)) throw new Invalid({ key: [`Another wizard has the key ${to} already.`] });
  const command = changeField(await currentDraft(ctx, wizard), null, "key", to);
  const done = await applyEdit(ctx, wizard, { id: newId(), command, since: wizard.draftRevision });
  if (done.kind === "invalid") throw new Invalid({ key: [done.message] });
  if (done.kind !== "applied") throw new Error(`The key of ${key} was not changed: ${done.kind}`);
  recordAudit(ctx, {
    action: "wizard.key-changed",
    target: { type: "wizard", id: wizard.id },
    before: { key },
    after: { key: to },
  });
  await ctx.em.flush();
  return "renamed";
}
