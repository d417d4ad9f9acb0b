import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const PROGRAM = "our compiled program, shared by all walks";
const WALK = "our walk after the answers";
const sizes = [2_000, 20_000];
const nodeOptions = ["--expose-gc"];

export const memoryQuestion: Question = {
  title: "Memory, by what many of them add to the heap",
  unit: "bytes",
  sizesOf: "options",
  contenders: [
    { name: PROGRAM, module: workModule("our-program-bytes"), sizes, nodeOptions },
    { name: WALK, module: workModule("our-walk-bytes"), sizes, nodeOptions },
    { name: "survey-core's model, one for each walk", module: workModule("survey-bytes"), sizes: [2_000], nodeOptions },
  ],
  goals: sizes.map((size) => ({
    says: `${WALK} ÷ ${PROGRAM} at ${size.toLocaleString("en")} options`,
    figure: { name: WALK, size },
    against: { name: PROGRAM, size },
    bound: "at most",
    limit: 0.1,
  })),
  warmUpTurns: 1,
  mostRounds: 1,
};
