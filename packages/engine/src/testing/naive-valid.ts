import type { DateRules, FileRules, SetDefinition, StepDefinition, TextRules } from "../definition.ts";
import type { AnswerError } from "../state.ts";
import { isChosen, isDisabled, isRequired, isRequiredSet, isVisible, isVisibleSet } from "./naive-choice.ts";
import { isBefore, isoDay, naiveBound, naiveDay } from "./naive-date.ts";
import { naivePattern } from "./naive-pattern.ts";
import { codePoints, isEmpty, isFile, isSkipped, LONGEST_TEXT, type NaivePrefix, namedIn } from "./naive-prefix.ts";
import { optionKey, setKey } from "./naive-wizard.ts";

/** Rule 5: all that is wrong with the answer to one set of the path. */
export function naiveErrors(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition): AnswerError[] {
  // On a skipped step nothing is judged (6), and a hidden set asks for nothing (5).
  if (isSkipped(prefix, step) || !isVisibleSet(prefix, step, set)) return [];
  const value = prefix.answers.answers.get(setKey(step, set));
  const missing = missingOptions(prefix, step, set, value);
  if (isEmpty(set, value)) return isRequiredSet(prefix, step, set) ? [{ code: "required" }, ...missing] : missing;
  switch (set.type) {
    case "SINGLE":
      if (typeof value !== "string") return [{ code: "wrong-type" }, ...missing];
      if (codePoints(value) > LONGEST_TEXT) return [{ code: "too-long", max: LONGEST_TEXT }, ...missing];
      return [...namedErrors(prefix, step, set, value), ...missing];
    case "MULTIPLE":
      if (!Array.isArray(value) || !value.every((one) => typeof one === "string"))
        return [{ code: "wrong-type" }, ...missing];
      return [...countErrors(prefix, step, set), ...namedErrors(prefix, step, set, value), ...missing];
    case "TEXT_INPUT":
      if (typeof value !== "string") return [{ code: "wrong-type" }];
      return textErrors(set.rules, value);
    case "DATE_PICKER":
      if (typeof value !== "string") return [{ code: "wrong-type" }];
      return dateErrors(set.rules, value, prefix.answers.today);
    case "FILE_UPLOAD":
      if (!Array.isArray(value)) return [{ code: "wrong-type" }];
      return fileErrors(set.rules, value);
  }
}

/** Rule 3: a required option must be among those named unless it is disabled. */
function missingOptions(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition, value: unknown): AnswerError[] {
  return set.options
    .filter((option) => isRequired(prefix, step, set, option) && !isDisabled(prefix, step, set, option))
    .filter((option) => !namedIn(set, value).includes(option.key))
    .map((option) => ({ code: "missing-option", option: option.key }));
}

/** Each named option that is unknown, hidden or disabled is an error, and a chosen one may need words. */
function namedErrors(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition, value: unknown): AnswerError[] {
  return namedIn(set, value).flatMap((key): AnswerError[] => {
    const option = set.options.find((one) => one.key === key);
    if (!option) return [{ code: "unknown-option", option: key }];
    if (!isVisible(prefix, step, set, option)) return [{ code: "hidden-option", option: key }];
    if (isDisabled(prefix, step, set, option)) return [{ code: "disabled-option", option: key }];
    if (!option.requiresInput) return [];
    const text = prefix.answers.inputs.get(optionKey(step, set, option));
    if (typeof text !== "string" || text.trim() === "") return [{ code: "input-required", option: key }];
    return codePoints(text) > LONGEST_TEXT ? [{ code: "too-long", max: LONGEST_TEXT, option: key }] : [];
  });
}

/** MULTIPLE has between `min` (at least 1 if required) and `max` chosen options. */
function countErrors(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition): AnswerError[] {
  const got = set.options.filter((option) => isChosen(prefix, step, set, option)).length;
  const min = isRequiredSet(prefix, step, set) ? Math.max(1, set.min) : set.min;
  const errors: AnswerError[] = [];
  if (got < min) errors.push({ code: "too-few", min, got });
  if (set.max !== null && got > set.max) errors.push({ code: "too-many", max: set.max, got });
  return errors;
}

function textErrors(rules: TextRules, text: string): AnswerError[] {
  const got = codePoints(text);
  if (got > LONGEST_TEXT) return [{ code: "too-long", max: LONGEST_TEXT }];
  const errors: AnswerError[] = [];
  if (rules.minLength !== undefined && got < rules.minLength)
    errors.push({ code: "too-short", min: rules.minLength, got });
  if (rules.maxLength !== undefined && got > rules.maxLength) errors.push({ code: "too-long", max: rules.maxLength });
  if (rules.pattern !== undefined && !naivePattern(rules.pattern, text)) errors.push({ code: "pattern" });
  if (rules.format !== undefined && !hasFormat(rules.format, text))
    errors.push({ code: "format", format: rules.format });
  else if (rules.format === "number") {
    if (rules.min !== undefined && Number(text) < rules.min) errors.push({ code: "too-small", min: rules.min });
    if (rules.max !== undefined && Number(text) > rules.max) errors.push({ code: "too-large", max: rules.max });
  }
  return errors;
}

function hasFormat(format: NonNullable<TextRules["format"]>, text: string): boolean {
  switch (format) {
    case "email":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case "url":
      return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
    case "number":
      return isNumberText(text);
    case "phone":
      return /^\+?[0-9 ()-]{5,20}$/.test(text);
  }
}

export function isNumberText(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text.trim());
}

function dateErrors(rules: DateRules, text: string, today: unknown): AnswerError[] {
  if (codePoints(text) > LONGEST_TEXT) return [{ code: "too-long", max: LONGEST_TEXT }];
  const day = naiveDay(text);
  if (!day) return [{ code: "format", format: "date" }];
  const min = naiveBound(rules.min, today);
  const max = naiveBound(rules.max, today);
  const errors: AnswerError[] = [];
  if (min && isBefore(day, min)) errors.push({ code: "too-early", min: isoDay(min) });
  if (max && isBefore(max, day)) errors.push({ code: "too-late", max: isoDay(max) });
  return errors;
}

function fileErrors(rules: FileRules, files: readonly unknown[]): AnswerError[] {
  const errors: AnswerError[] = [];
  const { maxBytes, maxFiles } = rules;
  const accept = rules.accept?.map((one) => one.toLowerCase()) ?? [];
  if (maxFiles !== undefined && files.length > maxFiles)
    errors.push({ code: "too-many-files", max: maxFiles, got: files.length });
  files.forEach((file, index) => {
    if (!isFile(file)) {
      errors.push({ code: "wrong-type", index });
      return;
    }
    if (accept.length > 0 && !accept.some((one) => accepts(one, file)))
      errors.push({ code: "file-type", index, accept });
    if (maxBytes !== undefined && file.bytes > maxBytes) errors.push({ code: "file-size", index, maxBytes });
  });
  return errors;
}

/** An extension with a dot, a type, or a type with a star. */
function accepts(entry: string, file: { readonly name: string; readonly type: string }): boolean {
  if (entry.startsWith(".")) return file.name.toLowerCase().endsWith(entry);
  const type = file.type.toLowerCase();
  return entry.endsWith("/*") ? type.startsWith(entry.slice(0, -1)) : type === entry;
}
