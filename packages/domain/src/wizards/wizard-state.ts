import { WIZARD_STATES, type WizardState } from "./list-wizards.input.ts";

/** Which one of its states a row of wizards is in; the first that fits. */
export const STATE_OF_ROW = `case when w.archived_at is not null then 'archived'
  when w.published_version is null then 'draft'
  when not w.is_active then 'off'
  when w.published_revision < w.draft_revision then 'changed'
  else 'live' end`;

export function parseWizardState(stored: unknown): WizardState {
  return WIZARD_STATES.find((state) => state === stored) ?? "draft";
}
