import type { TextRules } from "@boardwalk/engine";

const FORMATS = new Map<string, Intl.NumberFormat>();

/** What is asked of a text, before anybody gets it wrong. */
export function textRule({ minLength, maxLength, format, min, max }: TextRules, locale: string): string | undefined {
  if (format === "number") return range(figure(min, locale), figure(max, locale));
  if (minLength !== undefined && maxLength !== undefined)
    return minLength === maxLength ? `${maxLength} characters.` : `${minLength} to ${maxLength} characters.`;
  if (maxLength !== undefined) return `At most ${maxLength} ${maxLength === 1 ? "character" : "characters"}.`;
  return minLength !== undefined && minLength > 1 ? `At least ${minLength} characters.` : undefined;
}

function figure(value: number | undefined, locale: string): string | undefined {
  if (value === undefined) return undefined;
  const format = FORMATS.get(locale) ?? new Intl.NumberFormat(locale);
  FORMATS.set(locale, format);
  return format.format(value);
}

function range(min: string | undefined, max: string | undefined): string | undefined {
  if (min !== undefined && max !== undefined) return `A number from ${min} to ${max}.`;
  if (min !== undefined) return `A number from ${min}.`;
  return max === undefined ? "A number." : `A number up to ${max}.`;
}
