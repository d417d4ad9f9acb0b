import { isFile, namesIn, textIn } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import { optionNumber } from "./judge-set.ts";
import type { Seen } from "./run-condition.ts";
import { bitsOf, isChosenBy, isSkipped, positionOf, type Standing, setAt, VISIBLE } from "./standing.ts";
import { numberIn } from "./texts.ts";

/** What conditions see where a step is left: nothing behind it, nothing hidden, nothing of a skipped step. */
export function createSeen(standing: Standing): (position: number) => Seen {
  const { program, given, totals } = standing;
  let position = 0;
  const value = (number: number): unknown => {
    const { step } = setAt(program, number);
    const at = positionOf(standing, step);
    const counts = at >= 0 && at <= position && bitsOf(standing, number) & VISIBLE && !isSkipped(standing, step);
    return counts ? given.answers.get(number) : undefined;
  };
  const chosen = (number: number): readonly string[] => {
    const set = setAt(program, number);
    return (namesIn(set, value(number)) ?? []).filter((name) => {
      const option = optionNumber(program, set, name);
      return option !== null && isChosenBy(standing, option, position);
    });
  };
  const seen: Seen = {
    text: (number) => (setAt(program, number).type === "SINGLE" ? (chosen(number)[0] ?? "") : textIn(value(number))),
    number: (number) => numberIn(textIn(value(number))),
    list(number) {
      if (setAt(program, number).type !== "FILE_UPLOAD") return chosen(number);
      const files = value(number);
      return Array.isArray(files) && files.every(isFile) ? files.map(({ name }) => name) : [];
    },
    // From the end, where most walks are.
    total: () => totals.slice(position + 1).reduce((sum, hundredths) => sum - hundredths, standing.total) / 100,
    skipped: () =>
      [...given.skipped]
        .filter((step) => isSkipped(standing, step) && positionOf(standing, step) >= 0)
        .filter((step) => positionOf(standing, step) <= position)
        .map((step) => itemAt(program.steps, step).key),
  };
  return (from) => {
    position = from;
    return seen;
  };
}
