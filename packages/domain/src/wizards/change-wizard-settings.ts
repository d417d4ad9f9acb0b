import { changeField, several } from "@boardwalk/engine/editing";
import { type Ctx, Invalid, newId, recordAudit } from "../kernel/index.ts";
import { currentDraft } from "./draft/current-draft.ts";
import { applyEdit } from "./editing/apply-edit.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { isTimeZone } from "./is-time-zone.ts";
import { presentSettings } from "./present-settings.ts";
import { settingsFingerprint } from "./settings-fingerprint.ts";
import { LIVE_SETTINGS, type WizardSettings, WizardSettingsInput } from "./wizard-settings.input.ts";

export type SettingsOutcome =
  | { readonly kind: "changed"; readonly live: readonly string[]; readonly draft: readonly string[] }
  /** Somebody else changed them since the form was drawn; nothing was changed now. */
  | { readonly kind: "conflict"; readonly theirs: WizardSettings; readonly was: string };

type Setting = keyof WizardSettings;

/**
 * Changes what an author sets for a wizard as a whole. `was` is the fingerprint of what they looked at. What belongs to the
 * draft is an edit like those of the editor, and is taken back like one.
 */
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
  const pick = (from: WizardSettings, fields: readonly Setting[]) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  ctx.em.assign(wizard, pick(settings, live));
  if (draft.length > 0) {
    const definition = await currentDraft(ctx, wizard);
    const command = several(draft.map((field) => changeField(definition, null, placeOf(field), settings[field])));
    const done = await applyEdit(ctx, wizard, { id: newId(), command, since: wizard.draftRevision });
    if (done.kind !== "applied") throw new Error(`The settings of ${key} were not changed: ${done.kind}`);
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

function fieldsOf(settings: WizardSettings): Setting[] {
  return WizardSettingsInput.keyof().options.filter((field) => field in settings);
}

function isLive(field: Setting): boolean {
  return LIVE_SETTINGS.some((live) => live === field);
}

const OF_THE_WIZARD: ReadonlySet<Setting> = new Set([
  "name",
  "description",
  "category",
  "icon",
  "color",
  "bannerImage",
]);

/** Where the format has it. */
function placeOf(field: Setting): string {
  return OF_THE_WIZARD.has(field) ? field : `settings.${field}`;
}
