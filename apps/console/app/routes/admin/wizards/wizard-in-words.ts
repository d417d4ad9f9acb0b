import type { WizardRow } from "@boardwalk/domain/wizards";
import { countInWords } from "@boardwalk/web";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import { type StateInWords, wizardStateInWords } from "./wizard-state-in-words.ts";

/** A wizard as the list shows it. */
export interface WizardInWords {
  key: string;
  name: string;
  category: string | null;
  organization: string;
  state: StateInWords;
  /** Why it is not on the front page though it is live, or that it comes first there. */
  also: string | null;
  starts: string | null;
  completions: string | null;
  rate: string | null;
  minutes: number | null;
  steps: number;
  editedBy: string;
  edited: WhenInWords;
}

export function wizardInWords(wizard: WizardRow, here: Here): WizardInWords {
  const { key, name, category, organization, starts, completions, steps } = wizard;
  const hasBegun = starts > 0;
  return {
    key,
    name,
    category,
    organization: organization ?? "The platform",
    state: wizardStateInWords(wizard),
    also: wizard.isPublic ? (wizard.isFeatured ? "Featured" : null) : "Not public",
    starts: hasBegun ? countInWords(starts, here) : null,
    completions: hasBegun ? countInWords(completions, here) : null,
    rate: hasBegun ? `${((100 * completions) / starts).toFixed(1)}%` : null,
    minutes: wizard.averageMinutes,
    steps,
    editedBy: wizard.editedBy ?? "At the command line",
    edited: whenInWords(wizard.editedAt, here),
  };
}
