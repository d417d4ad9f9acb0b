import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const BARE = "SHA-256 and one prepared query";

export function tokenQuestion(databaseUrl: string): Question {
  const contender = (name: string, work: string) =>
    ({ name, module: workModule(work), sizes: [1], input: databaseUrl }) as const;
  return {
    title: "Looking a token up, CPU time of the asking process",
    unit: "µs",
    sizesOf: null,
    contenders: [
      contender(BARE, "bare-token"),
      contender("our look-up", "our-token"),
      contender("one character changed, refused", "mistyped-token"),
    ],
    goals: [],
  };
}
