import type { FigureGoal, FigureName } from "./computation.ts";
import type { Figures } from "./measure-question.ts";
import { median } from "./median.ts";
import { medianRatio } from "./median-ratio.ts";

export interface FigureGoalReached extends FigureGoal {
  readonly ratio: number;
  readonly met: boolean;
}

/** Which goals the figures of one question meet. */
export function judgeFigures(goals: readonly FigureGoal[], figures: readonly Figures[]): FigureGoalReached[] {
  const roundsOf = ({ name, size }: FigureName) => {
    const found = figures.find((each) => each.name === name && each.size === size);
    if (!found) throw new Error(`A goal speaks of “${name}” at ${size}, which was not measured.`);
    return found.rounds;
  };
  return goals.map((goal) => {
    const { figure, against, bound, limit } = goal;
    const ratio = against === 1 ? median(roundsOf(figure)) : medianRatio(roundsOf(figure), roundsOf(against));
    return { ...goal, ratio, met: bound === "at least" ? ratio >= limit : ratio <= limit };
  });
}
