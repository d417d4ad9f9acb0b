import { WizardSettingsInput } from "@boardwalk/domain/wizards/wizard-settings.input";
import { z } from "zod";

// A tick that is not there is one that is off.
const tick = z.boolean().default(false);

/** All settings at once, with the fingerprint of those that the page was drawn with. */
export const SettingsForm = WizardSettingsInput.extend({
  isActive: tick,
  isPublic: tick,
  isFeatured: tick,
  requireLogin: tick,
  allowSaveProgress: tick,
  allowTemplates: tick,
  was: z.string().max(64).default(""),
});
