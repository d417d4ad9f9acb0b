import type { DateRules, FileRules, SetDefinition, TextRules } from "../definition.ts";
import { isoDay, naiveBound } from "./naive-date.ts";

/** Answers that a person would try for a set, the first that fits being enough. `null` is for letting it be. */
export function fittingValues(set: SetDefinition, options: readonly string[], today: unknown): readonly unknown[] {
  const values = valuesFor(set, options, today);
  return set.required ? values : [...values, null];
}

function valuesFor(set: SetDefinition, options: readonly string[], today: unknown): unknown[] {
  switch (set.type) {
    case "SINGLE":
      return [...options];
    case "MULTIPLE": {
      const least = Math.max(1, set.min);
      const most = Math.min(set.max ?? options.length, options.length);
      return [options.slice(0, least), options.slice(0, most)];
    }
    case "TEXT_INPUT":
      return textsFor(set.rules);
    case "DATE_PICKER":
      return daysFor(set.rules, today);
    case "FILE_UPLOAD":
      return [[fileFor(set.rules)]];
  }
}

function textsFor(rules: TextRules): string[] {
  const least = rules.minLength ?? 0;
  const start = { email: "a@b.co", url: "http://b", phone: "12345", number: String(rules.min ?? rules.max ?? 1) };
  const text = rules.format === undefined ? "" : start[rules.format];
  const filling = { email: "o", url: "o", phone: "1", number: " " };
  const filled = text.padEnd(Math.max(1, least), rules.format === undefined ? "a" : filling[rules.format]);
  return rules.pattern === undefined
    ? [filled]
    : [filled, "a", "b", "ab", "1", "-", "aab1", "é", "🎪", "1-1", "aa", "bb"];
}

function daysFor(rules: DateRules, today: unknown): string[] {
  const bounds = [naiveBound(rules.min, today), naiveBound(rules.max, today)].filter((bound) => bound !== null);
  return [...bounds.map(isoDay), "2027-01-15"];
}

function fileFor({ accept = [] }: FileRules) {
  const [first = ".pdf"] = accept;
  if (first.startsWith(".")) return { name: `a${first}`, type: "", bytes: 0 };
  return { name: "a", type: first.replace("*", "png"), bytes: 0 };
}
