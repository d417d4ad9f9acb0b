import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const WAIT = "the slowest hundredth of session reads";

export function othersQuestion(databaseUrl: string): Question {
  return {
    title: "How long others wait meanwhile",
    unit: "µs",
    sizesOf: "people signing in",
    contenders: [{ name: WAIT, module: workModule("others-meanwhile"), sizes: [0, 4], input: databaseUrl }],
    goals: [
      {
        says: `${WAIT}, while four sign in ÷ while nobody does`,
        figure: { name: WAIT, size: 4 },
        against: { name: WAIT, size: 0 },
        bound: "at most",
        limit: 2,
      },
    ],
  };
}
