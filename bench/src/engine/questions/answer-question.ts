import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const OURS = "our apply + view as JSON";
const REPLAY = "our open with the answers + view";
const THEIRS = "survey-core setValue + reading";
const sizes = [20, 200, 2_000, 20_000];

export const answerQuestion: Question = {
  title: "One answer that leaves the path as it is, and the step that is shown after it",
  unit: "µs",
  sizesOf: "options",
  contenders: [
    { name: OURS, module: workModule("our-answer"), sizes },
    { name: "the same after 1,000 answers", module: workModule("our-late-answer"), sizes: [20_000] },
    { name: "our apply alone", module: workModule("our-apply"), sizes: [2_000, 20_000] },
    { name: REPLAY, module: workModule("our-replay"), sizes: [2_000, 20_000] },
    { name: "plain loop + view as JSON", module: workModule("loop-answer"), sizes },
    { name: "plain loop, flags alone", module: workModule("loop-flags"), sizes: [2_000, 20_000] },
    { name: THEIRS, module: workModule("survey-answer"), sizes },
  ],
  goals: [
    {
      says: `${THEIRS} ÷ ${OURS} at 2,000 options`,
      figure: { name: THEIRS, size: 2_000 },
      against: { name: OURS, size: 2_000 },
      bound: "at least",
      limit: 2_000,
    },
    {
      says: `${OURS} at 20,000 options ÷ at 2,000`,
      figure: { name: OURS, size: 20_000 },
      against: { name: OURS, size: 2_000 },
      bound: "at most",
      limit: 2,
    },
    {
      says: `${REPLAY} ÷ ${OURS} at 2,000 options`,
      figure: { name: REPLAY, size: 2_000 },
      against: { name: OURS, size: 2_000 },
      bound: "at most",
      limit: 20,
    },
  ],
};
