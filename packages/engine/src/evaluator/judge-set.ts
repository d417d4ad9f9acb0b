import type { AnswerError } from "../state.ts";
import { isEmpty, namesIn } from "./given-value.ts";
import { judgeDate } from "./judge-date.ts";
import { judgeFiles } from "./judge-files.ts";
import { judgeText } from "./judge-text.ts";
import type { Program, ProgramChoiceSet, ProgramSet } from "./program.ts";
import { bitsOf, CHOSEN, DISABLED, NAMED, REQUIRED, type Standing, VISIBLE } from "./standing.ts";
import { isBlank, isTooLong, LONGEST_TEXT } from "./texts.ts";

/** Everything that is wrong with the answer to a visible set on a step that is not skipped. */
export function judgeSet(standing: Standing, number: number, set: ProgramSet): AnswerError[] {
  const value = standing.given.answers.get(number);
  const required = (bitsOf(standing, number) & REQUIRED) !== 0;
  const errors = isEmpty(set, value)
    ? required
      ? [{ code: "required" } as const]
      : []
    : judgeValue(standing, set, value, required);
  for (const option of set.requirable ?? []) {
    const bits = bitsOf(standing, option);
    if (bits & REQUIRED && !(bits & (DISABLED | NAMED)))
      errors.push({ code: "missing-option", option: nameOf(standing, option) });
  }
  return errors;
}

function judgeValue(standing: Standing, set: ProgramSet, value: unknown, required: boolean): AnswerError[] {
  switch (set.type) {
    case "TEXT_INPUT":
      return judgeText(set, value);
    case "DATE_PICKER":
      return judgeDate(set, value, standing.given.todayNumber);
    case "FILE_UPLOAD":
      return judgeFiles(set, value);
    case "SINGLE":
    case "MULTIPLE":
      return judgeChoice(standing, set, value, required);
  }
}

function judgeChoice(standing: Standing, set: ProgramChoiceSet, value: unknown, required: boolean): AnswerError[] {
  if (set.type === "SINGLE" && typeof value === "string" && isTooLong(value))
    return [{ code: "too-long", max: LONGEST_TEXT }];
  const names = namesIn(set, value);
  if (!names) return [{ code: "wrong-type" }];
  const errors: AnswerError[] = [];
  let got = 0;
  for (const option of names) {
    const number = optionNumber(standing.program, set, option);
    const bits = number === null ? 0 : bitsOf(standing, number);
    if (number === null) errors.push({ code: "unknown-option", option });
    else if (bits & CHOSEN) {
      got += 1;
      errors.push(...judgeInput(standing, number, option));
    } else errors.push({ code: bits & VISIBLE ? "disabled-option" : "hidden-option", option });
  }
  if (set.type === "SINGLE") return errors;
  const min = Math.max(set.min ?? 0, required ? 1 : 0);
  if (got < min) errors.push({ code: "too-few", min, got });
  if (set.max !== undefined && got > set.max) errors.push({ code: "too-many", max: set.max, got });
  return errors;
}

function judgeInput({ program, given }: Standing, number: number, option: string): AnswerError[] {
  const node = program.nodes[number];
  if (node?.type !== "OPTION" || !node.requiresInput) return [];
  const text = given.inputs.get(number);
  if (typeof text !== "string" || isBlank(text)) return [{ code: "input-required", option }];
  return isTooLong(text) ? [{ code: "too-long", max: LONGEST_TEXT, option }] : [];
}

export function optionNumber(program: Program, set: ProgramSet, name: string): number | null {
  // No key is longer, and a megabyte of text is not worth looking up.
  if (name.length > 100) return null;
  const key = `${set.key}.${name}`;
  return Object.hasOwn(program.nodeNumbers, key) ? (program.nodeNumbers[key] ?? null) : null;
}

function nameOf({ program }: Standing, option: number): string {
  const node = program.nodes[option];
  return node?.type === "OPTION" ? node.name : "";
}
