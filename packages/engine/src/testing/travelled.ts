import { compile } from "../compile/compile.ts";
import type { Definition } from "../definition.ts";
import { evaluate } from "../evaluator/evaluate.ts";
import type { Program } from "../evaluator/program.ts";
import type { Journey } from "./arbitrary-journey.ts";
import { buildDefinition } from "./build-definition.ts";
import { type Walked, walkOn } from "./walk-on.ts";

export interface Travelled extends Walked {
  readonly definition: Definition;
  readonly program: Program;
}

/** The walk as far as a person comes who begins where the journey does. */
export function travelled({ wizard, begun, taste }: Journey): Travelled {
  const definition = buildDefinition(wizard);
  const program = compile(definition);
  return {
    definition,
    program,
    ...walkOn({ definition, evaluate: (answers) => evaluate(program, answers), taste }, begun),
  };
}
