import type { DateRules, FileRules, SetDefinition, TextRules } from "../definition.ts";
import { LONGEST_TEXT } from "../evaluator/texts.ts";
import { daysBetween } from "../structure/days-between.ts";

/** In words, what an answer to a set may miss now that it did not miss before; both are of one type. */
export function stricterRules(before: SetDefinition, after: SetDefinition): string[] {
  switch (after.type) {
    case "MULTIPLE":
      return stricterCounts(before, after);
    case "TEXT_INPUT":
      return before.type === after.type ? stricterText(before.rules, after.rules) : [];
    case "DATE_PICKER":
      return before.type === after.type ? stricterDates(before.rules, after.rules) : [];
    case "FILE_UPLOAD":
      return before.type === after.type ? stricterFiles(before.rules, after.rules) : [];
    case "SINGLE":
      return [];
  }
}

function stricterCounts(before: SetDefinition, after: SetDefinition): string[] {
  // Where anything is named at all, at least one is chosen.
  const isMore = Math.max(1, after.min) > Math.max(1, before.min);
  return told([
    [isMore, "more choices are needed"],
    [isLower(before.max ?? undefined, after.max ?? undefined), "fewer choices are allowed"],
  ]);
}

function stricterText(before: TextRules, after: TextRules): string[] {
  // A longer text is no answer, so a higher limit is none.
  const longest = (rules: TextRules) => Math.min(rules.maxLength ?? LONGEST_TEXT, LONGEST_TEXT);
  return told([
    [isHigher(before.minLength ?? 0, after.minLength ?? 0), "the text must be longer"],
    [longest(after) < longest(before), "the text must be shorter"],
    [after.pattern !== undefined && after.pattern !== before.pattern, "it has another pattern"],
    [after.format !== undefined && after.format !== before.format, "it has another format"],
    [isHigher(before.min, after.min), "its smallest number is larger"],
    [isLower(before.max, after.max), "its largest number is smaller"],
  ]);
}

function stricterDates(before: DateRules, after: DateRules): string[] {
  return told([
    [after.min !== undefined && !isNoLater(after.min, before.min), "its first day is another"],
    [after.max !== undefined && !isNoLater(before.max, after.max), "its last day is another"],
  ]);
}

function stricterFiles(before: FileRules, after: FileRules): string[] {
  const known = new Set(after.accept?.map((kind) => kind.toLowerCase()));
  const takesAll = (accept: readonly string[] | undefined) => accept === undefined || accept.length === 0;
  const takesLess = takesAll(before.accept)
    ? !takesAll(after.accept)
    : !takesAll(after.accept) && !before.accept?.every((kind) => known.has(kind.toLowerCase()));
  return told([
    [takesLess, "fewer kinds of files are accepted"],
    [isLower(before.maxBytes, after.maxBytes), "files must be smaller"],
    [isLower(before.maxFiles, after.maxFiles), "fewer files are allowed"],
  ]);
}

function told(found: readonly (readonly [boolean, string])[]): string[] {
  return found.filter(([isSo]) => isSo).map(([, says]) => says);
}

function isHigher(before: number | undefined, after: number | undefined): boolean {
  return after !== undefined && (before === undefined || after > before);
}

function isLower(before: number | undefined, after: number | undefined): boolean {
  return after !== undefined && (before === undefined || after < before);
}

/** Whether one bound is no later than another on every day. */
function isNoLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && (one === other || daysBetween(one, other) >= 0);
}
