import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import type { Wizard } from "./wizard.entity.ts";
import type { WizardSettings } from "./wizard-settings.input.ts";

type StoredWizard = Pick<EntityDTO<InferEntity<typeof Wizard>>, keyof WizardSettings>;

/** The settings as they are stored, in an order of their own. */
export function presentSettings(wizard: StoredWizard): WizardSettings {
  return {
    isActive: wizard.isActive,
    isPublic: wizard.isPublic,
    isFeatured: wizard.isFeatured,
    requireLogin: wizard.requireLogin,
    allowSaveProgress: wizard.allowSaveProgress,
    allowTemplates: wizard.allowTemplates,
    name: wizard.name,
    description: wizard.description ?? null,
    category: wizard.category ?? null,
    icon: wizard.icon ?? null,
    color: wizard.color ?? null,
    bannerImage: wizard.bannerImage ?? null,
    maxSteps: wizard.maxSteps ?? null,
    estimatedMinutes: wizard.estimatedMinutes ?? null,
    currency: wizard.currency ?? null,
    timezone: wizard.timezone,
    inactivityMinutes: wizard.inactivityMinutes,
  };
}
