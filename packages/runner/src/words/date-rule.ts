import { dateInWords } from "./date-in-words.ts";

export interface DateAsked {
  readonly min: string | null;
  readonly max: string | null;
  readonly locale: string;
  /** Whether it is typed, because what stands there is no date yet. */
  readonly typed: boolean;
}

export function dateRule({ min, max, locale, typed }: DateAsked): string | undefined {
  const range = rangeInWords(min && dateInWords(min, locale), max && dateInWords(max, locale));
  const how = typed ? "Write year, month and day, such as 2027-06-19." : undefined;
  return [range, how].filter(Boolean).join(" ") || undefined;
}

function rangeInWords(min: string | null, max: string | null): string | undefined {
  if (min && max) return `From ${min} to ${max}.`;
  if (min) return `From ${min} on.`;
  return max ? `Up to ${max}.` : undefined;
}
