import type { WizardDayFigures } from "@boardwalk/domain/wizards";

const DAYS_OF_WEEK = 7;

/** The line of a wizard for whoever does not see it: by week, the last one first. */
export function daysInWords(days: readonly WizardDayFigures[]): string {
  const weeks: string[] = [];
  for (let end = days.length; end > 0; end -= DAYS_OF_WEEK) {
    const week = days.slice(Math.max(0, end - DAYS_OF_WEEK), end);
    const sum = (of: keyof WizardDayFigures) => week.reduce((total, day) => total + day[of], 0);
    const when = end === days.length ? "Last 7 days" : week.length < DAYS_OF_WEEK ? "first days" : "7 days before";
    weeks.push(`${when}: ${sum("starts")} started, ${sum("completions")} completed`);
  }
  return `${weeks.join("; ")}.`;
}
