import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const sizes = [2_000, 20_000];

export const rerouteQuestion: Question = {
  title: "One answer that changes the path, with up to 15 steps that leave it or come back",
  unit: "µs",
  sizesOf: "options",
  contenders: [
    { name: "our apply + view as JSON", module: workModule("our-reroute"), sizes },
    { name: "survey-core setValue + reading", module: workModule("survey-reroute"), sizes },
  ],
  goals: [],
};
