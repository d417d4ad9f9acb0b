import type { AnswerError, OptionState } from "../state.ts";
import type { Given } from "./given.ts";
import { isEmpty, NONE, namesIn, optionNamed } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import { judgeDate } from "./judge-date.ts";
import { judgeFiles } from "./judge-files.ts";
import { judgeText } from "./judge-text.ts";
import type { Ledger } from "./ledger.ts";
import type { Program, ProgramNode } from "./program.ts";
import { isBlank, isTooLong, LONGEST_TEXT } from "./texts.ts";

const TOO_LONG = { code: "too-long", max: LONGEST_TEXT } as const;

/** Everything that is wrong with the answer to a visible set on a step that is not skipped. */
export function judgeSet(
  { nodes, nodeNumbers }: Program,
  { values, named, today }: Given,
  options: Ledger<OptionState>,
  set: ProgramNode,
  value: unknown,
  required: boolean,
): AnswerError[] {
  const { type, min = 0, max = Infinity, requirable = [] } = set;
  const judgeValue = (): AnswerError[] => {
    if (isEmpty(set, value)) return required ? [{ code: "required" }] : [];
    if (type === "FILE_UPLOAD") return judgeFiles(set, value);
    if (type !== "MULTIPLE" && typeof value === "string") {
      if (isTooLong(value)) return [TOO_LONG];
      if (type === "TEXT_INPUT") return judgeText(set, value);
      if (type === "DATE_PICKER") return judgeDate(set, value, today);
    }
    const names = namesIn(set, value);
    if (!names) return [{ code: "wrong-type" }];
    const errors: AnswerError[] = [];
    let got = 0;
    for (const option of names) {
      const number = optionNamed(nodeNumbers, set, option);
      const { chosen, visible } = options.get(number);
      if (number === NONE) errors.push({ code: "unknown-option", option });
      else if (chosen) {
        got += 1;
        const input = itemAt(nodes, number).requiresInput ? values.get(number) : "no input";
        if (typeof input !== "string" || isBlank(input)) errors.push({ code: "input-required", option });
        else if (isTooLong(input)) errors.push({ ...TOO_LONG, option });
      } else errors.push({ code: visible ? "disabled-option" : "hidden-option", option });
    }
    const least = Math.max(min, Number(required));
    if (type === "MULTIPLE" && got < least) errors.push({ code: "too-few", min: least, got });
    if (type === "MULTIPLE" && got > max) errors.push({ code: "too-many", max, got });
    return errors;
  };
  const errors = judgeValue();
  for (const option of requirable) {
    const state = options.get(option);
    if (state.required && !state.disabled && !named.has(option))
      errors.push({ code: "missing-option", option: itemAt(nodes, option).name ?? "" });
  }
  return errors;
}
