import { alignColumns } from "./align-columns.ts";
import type { FigureGoalReached } from "./judge-figures.ts";
import type { ComputedResult } from "./run-entry.ts";
import type { FigureSummary, QuestionAnswered } from "./summarise-figures.ts";

/** A table for each question: figures, then what they are next to the first contender's, and how each grows with the size. */
export function formatComputed({ title, about, questions }: ComputedResult): string {
  return [title, ...about.map((line) => `  ${line}`), "", ...questions.flatMap(formatQuestion)].join("\n");
}

function formatQuestion({ title, unit, sizesOf, figures, goals }: QuestionAnswered): string[] {
  const sizes = [...new Set(figures.map(({ size }) => size))].toSorted((one, other) => one - other);
  const names = [...new Set(figures.map(({ name }) => name))];
  const row = (label: string, name: string, cell: (figure: FigureSummary) => number | null) => [
    label,
    ...sizes.map((size) => {
      const found = figures.find((figure) => figure.name === name && figure.size === size);
      const value = found ? cell(found) : null;
      return value === null ? "" : readable(value);
    }),
  ];
  const rows = [
    sizesOf === null ? ["", unit] : [`${unit} at so many ${sizesOf}`, ...sizes.map(readable)],
    ...names.map((name) => row(name, name, ({ figure }) => figure)),
    ...names.slice(1).map((name) => row(`${name} ÷ ${names[0]}`, name, ({ ratio }) => ratio)),
    ...(sizes.length > 1 ? names.map((name) => row(`${name}: growth`, name, ({ growth }) => growth)) : []),
  ];
  return [title, "", ...alignColumns(rows), "", ...goals.map(formatGoal), ""];
}

function formatGoal({ says, bound, limit, ratio, met }: FigureGoalReached): string {
  return `  ${met ? "met   " : "missed"}  ${says} ${bound} ${readable(limit)}: ${readable(ratio)}`;
}

/** Three digits say enough of a small figure; a large one is whole. */
function readable(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return Number(value.toPrecision(3)).toString();
}
