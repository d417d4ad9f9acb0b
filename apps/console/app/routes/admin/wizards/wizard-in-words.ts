import type { WizardDayFigures, WizardRow } from "@boardwalk/domain/wizards";
import { countInWords } from "@boardwalk/web";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import { daysInWords } from "./days-in-words.ts";
import { type StateInWords, wizardStateInWords } from "./wizard-state-in-words.ts";

/** A wizard as the list shows it; figures are those of the last thirty days. */
export interface WizardInWords {
  key: string;
  name: string;
  organization: string;
  state: StateInWords;
  isArchived: boolean;
  /** Why it is not on the front page though it is live, or that it comes first there. */
  also: string | null;
  starts: string | null;
  completions: string | null;
  rate: string | null;
  days: readonly WizardDayFigures[];
  daysSay: string;
  average: string | null;
  editedBy: string;
  edited: WhenInWords;
}

export function wizardInWords(wizard: WizardRow, here: Here): WizardInWords {
  const { key, name, organization, starts, completions, days, averageSeconds } = wizard;
  const hasBegun = starts > 0 || completions > 0;
  return {
    key,
    name,
    organization: organization ?? "The platform",
    state: wizardStateInWords(wizard),
    isArchived: wizard.state === "archived",
    also: wizard.isPublic ? (wizard.isFeatured ? "Featured" : null) : "Not public",
    starts: hasBegun ? countInWords(starts, here) : null,
    completions: hasBegun ? countInWords(completions, here) : null,
    rate: rateInWords(starts, completions),
    days,
    daysSay: daysInWords(days),
    average: averageSeconds === null ? null : lengthInWords(averageSeconds),
    editedBy: wizard.editedBy ?? "At the command line",
    edited: whenInWords(wizard.editedAt, here),
  };
}

/** Whoever began before these days and completed in them is no more than all. */
export function rateInWords(starts: number, completions: number): string | null {
  return starts === 0 ? null : `${Math.min(100, (100 * completions) / starts).toFixed(1)}%`;
}

/** "7:52", and "2 h 05" from an hour on. */
function lengthInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes < 60) return `${minutes}:${String(rest).padStart(2, "0")}`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
