import { type Ctx, Invalid, newId, recordAudit } from "../kernel/index.ts";
import { authorId } from "./author-id.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { isTimeZone } from "./is-time-zone.ts";
import { presentSettings } from "./present-settings.ts";
import { settingsFingerprint } from "./settings-fingerprint.ts";
import { WizardEdit } from "./wizard-edit.entity.ts";
import { LIVE_SETTINGS, type WizardSettings, WizardSettingsInput } from "./wizard-settings.input.ts";

export type SettingsOutcome =
  | { readonly kind: "changed"; readonly live: readonly string[]; readonly draft: readonly string[] }
  /** Somebody else changed them since the form was drawn; nothing was changed now. */
  | { readonly kind: "conflict"; readonly theirs: WizardSettings; readonly was: string };

/** Changes what an author sets for a wizard as a whole. `was` is the fingerprint of what they looked at. */
export async function changeWizardSettings(
  ctx: Ctx,
  { key, settings: raw, was }: { readonly key: string; readonly settings: WizardSettings; readonly was: string },
): Promise<SettingsOutcome> {
  const wizard = await findWizardToChange(ctx, key);
  const settings = WizardSettingsInput.parse(raw);
  const before = presentSettings(wizard);
  const stands = settingsFingerprint(before);
  if (was !== stands) return { kind: "conflict", theirs: before, was: stands };
  if (!(await isTimeZone(ctx, settings.timezone))) {
    throw new Invalid({ timezone: ["There is no such time zone."] });
  }
  const changed = fieldsOf(settings).filter((field) => settings[field] !== before[field]);
  if (changed.length === 0) return { kind: "changed", live: [], draft: [] };
  const live = changed.filter(isLive);
  const draft = changed.filter((field) => !isLive(field));
  const pick = (from: WizardSettings, fields: readonly (keyof WizardSettings)[]) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  ctx.em.assign(wizard, { ...settings, ...(draft.length > 0 && { draftRevision: wizard.draftRevision + 1 }) });
  if (draft.length > 0) {
    ctx.em.persist(
      ctx.em.create(WizardEdit, {
        id: newId(),
        wizardId: wizard.id,
        revision: wizard.draftRevision,
        actorId: authorId(ctx),
        commandName: "settings",
        command: pick(settings, draft),
        inverse: pick(before, draft),
        summary: "Changed the settings",
      }),
    );
  }
  recordAudit(ctx, {
    action: "wizard.settings-changed",
    target: { type: "wizard", id: wizard.id },
    before: pick(before, changed),
    after: pick(settings, changed),
  });
  await ctx.em.flush();
  return { kind: "changed", live, draft };
}

function fieldsOf(settings: WizardSettings): (keyof WizardSettings)[] {
  return WizardSettingsInput.keyof().options.filter((field) => field in settings);
}

function isLive(field: keyof WizardSettings): boolean {
  return LIVE_SETTINGS.some((live) => live === field);
}
