import type { AnswerError, OptionState } from "../state.ts";
import { isEmpty, NONE, namesIn, optionNamed } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import { judgeDate } from "./judge-date.ts";
import { judgeFiles } from "./judge-files.ts";
import { judgeText } from "./judge-text.ts";
import type { Ledger } from "./ledger.ts";
import type { ProgramNode } from "./program.ts";
import { isTooLong, LONGEST_TEXT } from "./texts.ts";

/** What a judgement looks at. */
export interface Given {
  readonly nodes: readonly ProgramNode[];
  /** Answers of sets, and inputs behind options. */
  readonly values: ReadonlyMap<number, unknown>;
  readonly options: Ledger<OptionState>;
  /** A day's number, or NaN. */
  readonly today: number;
}

/** What is wrong with the answer to a visible set on a step that is not skipped. */
export function judgeSet({ nodes, values, options, today }: Given, number: number, required: boolean): AnswerError[] {
  const set = itemAt(nodes, number);
  const value = values.get(number);
  const { type, min = 0, max = Infinity } = set;
  if (isEmpty(set, value)) return required ? [{ code: "required" }] : [];
  if (type === "FILE_UPLOAD") return judgeFiles(set, value);
  if (type !== "MULTIPLE" && typeof value === "string") {
    if (isTooLong(value)) return [{ code: "too-long", max: LONGEST_TEXT }];
    if (type === "TEXT_INPUT") return judgeText(set, value);
    if (type === "DATE_PICKER") return judgeDate(set, value, today);
  }
  const names = namesIn(set, value);
  if (!names) return [{ code: "wrong-type" }];
  const errors: AnswerError[] = [];
  let got = 0;
  for (const option of names) {
    const named = optionNamed(set, option);
    const { chosen, visible } = options.get(named);
    if (chosen) {
      got += 1;
      const input = values.get(named);
      if (!itemAt(nodes, named).requiresInput) continue;
      if (typeof input !== "string" || !input.trim()) errors.push({ code: "input-required", option });
      else if (isTooLong(input)) errors.push({ code: "too-long", max: LONGEST_TEXT, option });
    } else {
      const reason = visible ? "disabled-option" : "hidden-option";
      errors.push({ code: named === NONE ? "unknown-option" : reason, option });
    }
  }
  if (type === "SINGLE") return errors;
  const least = Math.max(min, Number(required));
  if (got < least) errors.push({ code: "too-few", min: least, got });
  if (got > max) errors.push({ code: "too-many", max, got });
  return errors;
}
