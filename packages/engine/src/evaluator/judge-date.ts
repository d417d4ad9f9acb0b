import type { AnswerError } from "../state.ts";
import { dayNumber, dayText } from "./day-number.ts";
import type { DateBound, ProgramDateSet } from "./program.ts";
import { isTooLong, LONGEST_TEXT } from "./texts.ts";

/** Bounds that look at a day on which the walk began do not apply where that is not known. */
export function judgeDate(rules: ProgramDateSet, value: unknown, today: number | null): AnswerError[] {
  if (typeof value !== "string") return [{ code: "wrong-type" }];
  if (isTooLong(value)) return [{ code: "too-long", max: LONGEST_TEXT }];
  const day = dayNumber(value);
  if (day === null) return [{ code: "format", format: "date" }];
  const errors: AnswerError[] = [];
  const earliest = dayOf(rules.min, today);
  const latest = dayOf(rules.max, today);
  if (earliest !== null && day < earliest) errors.push({ code: "too-early", min: dayText(earliest) });
  if (latest !== null && day > latest) errors.push({ code: "too-late", max: dayText(latest) });
  return errors;
}

function dayOf(bound: DateBound | undefined, today: number | null): number | null {
  if (!bound) return null;
  if (!bound.sinceToday) return bound.days;
  return today === null ? null : today + bound.days;
}
