import { hashToken } from "../kernel/index.ts";
import type { WizardSettings } from "./wizard-settings.input.ts";

/** What a form was drawn from: two that are alike have the same settings. */
export function settingsFingerprint(settings: WizardSettings): string {
  return hashToken(JSON.stringify(settings)).slice(0, 16);
}
