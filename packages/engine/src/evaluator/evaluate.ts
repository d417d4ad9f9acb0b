import type { Answers } from "../answers.ts";
import type { State } from "../state.ts";
import { open } from "./open.ts";
import type { Program } from "./program.ts";

/** What a walk means. It never throws and always ends, whatever the answers are. */
export function evaluate(program: Program, answers: Answers): State {
  return open(program, answers).state();
}
