import type { FigureName, Question } from "./computation.ts";
import type { FigureGoalReached } from "./judge-figures.ts";
import type { Figures } from "./measure-question.ts";
import { median } from "./median.ts";
import { medianRatio } from "./median-ratio.ts";

export interface QuestionAnswered extends Pick<Question, "title" | "unit" | "sizesOf"> {
  readonly figures: readonly FigureSummary[];
  readonly goals: readonly FigureGoalReached[];
}

export interface FigureSummary extends FigureName {
  /** The median of the rounds, in the question's unit. */
  readonly figure: number;
  /** Against the first contender at this size, where it has that size. */
  readonly ratio: number | null;
  /** Against itself at the size before. */
  readonly growth: number | null;
}

export function summariseFigures(
  { title, unit, sizesOf }: Question,
  figures: readonly Figures[],
  goals: readonly FigureGoalReached[],
): QuestionAnswered {
  const first = figures[0]?.name;
  const summaries = figures.map(({ name, size, rounds }, index): FigureSummary => {
    const peer = figures.find((each) => each.name === first && each.size === size);
    const smaller = figures[index - 1];
    return {
      name,
      size,
      figure: median(rounds),
      ratio: peer ? medianRatio(rounds, peer.rounds) : null,
      growth: smaller?.name === name ? medianRatio(rounds, smaller.rounds) : null,
    };
  });
  return { title, unit, sizesOf, figures: summaries, goals };
}
