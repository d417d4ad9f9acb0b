import type { AnswerError } from "../state.ts";
import { dayNumber, dayText } from "./day-number.ts";
import type { DateBound, ProgramNode } from "./program.ts";

/** Bounds that look at the day on which the walk began do not apply where that is not known: nothing is before NaN. */
export function judgeDate({ earliest, latest }: ProgramNode, text: string, today: number): AnswerError[] {
  const dayOf = (bound?: DateBound): number => (bound ? bound.days + (bound.sinceToday ? today : 0) : Number.NaN);
  const day = dayNumber(text);
  if (Number.isNaN(day)) return [{ code: "format", format: "date" }];
  const errors: AnswerError[] = [];
  const [min, max] = [dayOf(earliest), dayOf(latest)];
  if (day < min) errors.push({ code: "too-early", min: dayText(min) });
  if (day > max) errors.push({ code: "too-late", max: dayText(max) });
  return errors;
}
