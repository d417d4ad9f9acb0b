import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const OURS = "our check";

export const checkQuestion: Question = {
  title: "Checking a wizard of 10 rules and 20 dependencies for each step",
  unit: "µs",
  sizesOf: "steps",
  warmUpTurns: 3,
  contenders: [{ name: OURS, module: workModule("our-check"), sizes: [500, 5_000] }],
  goals: [
    {
      says: `${OURS} at 5,000 steps ÷ at 500`,
      figure: { name: OURS, size: 5_000 },
      against: { name: OURS, size: 500 },
      bound: "at most",
      limit: 15,
    },
  ],
};
