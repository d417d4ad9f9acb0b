import type { ManagedWizard } from "@boardwalk/domain/walks";
import { wizardStateInWords } from "./wizard-state-in-words.ts";

/** What stands above every page of a wizard. */
export function wizardHeadOf(wizard: ManagedWizard) {
  return { key: wizard.key, name: wizard.name, state: wizardStateInWords(wizard) };
}
