import type { Definition } from "@boardwalk/engine";
import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import type { Wizard } from "./wizard.entity.ts";

type StoredWizard = EntityDTO<InferEntity<typeof Wizard>>;

/** What of a definition stands in the wizard's own row. */
export function wizardFields(
  wizard: Pick<StoredWizard, Exclude<keyof Definition, "format" | "settings" | "steps" | "flow" | "dependencies">> &
    Pick<StoredWizard, keyof Definition["settings"]>,
): Omit<Definition, "steps" | "flow" | "dependencies"> {
  return {
    format: "boardwalk.wizard/1",
    key: wizard.key,
    name: wizard.name,
    description: wizard.description ?? null,
    category: wizard.category ?? null,
    icon: wizard.icon ?? null,
    color: wizard.color ?? null,
    bannerImage: wizard.bannerImage ?? null,
    settings: {
      allowSaveProgress: wizard.allowSaveProgress,
      allowTemplates: wizard.allowTemplates,
      requireLogin: wizard.requireLogin,
      isPublic: wizard.isPublic,
      isFeatured: wizard.isFeatured,
      maxSteps: wizard.maxSteps ?? null,
      estimatedMinutes: wizard.estimatedMinutes ?? null,
      currency: wizard.currency ?? null,
      timezone: wizard.timezone,
      inactivityMinutes: wizard.inactivityMinutes,
    },
  };
}
