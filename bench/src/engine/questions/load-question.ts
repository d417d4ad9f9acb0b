import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const OURS = "our parse + compile";
const THEIRS = "new Model(json)";
const sizes = [20, 200, 2_000, 20_000];

export const loadQuestion: Question = {
  title: "Loading a wizard, from the parsed JSON on",
  unit: "µs",
  sizesOf: "options",
  warmUpTurns: 16,
  mostRounds: 3,
  contenders: [
    { name: OURS, module: workModule("our-load"), sizes },
    { name: "our stored program, from its text to a walk", module: workModule("our-stored-load"), sizes },
    { name: THEIRS, module: workModule("survey-load"), sizes },
  ],
  goals: sizes.map((size) => ({
    says: `${THEIRS} ÷ ${OURS} at ${size.toLocaleString("en")} options`,
    figure: { name: THEIRS, size },
    against: { name: OURS, size },
    bound: "at least",
    limit: 15,
  })),
};
