import type { Pattern } from "../evaluator/pattern.ts";
import { PatternFault } from "./pattern-fault.ts";
import { PatternParser } from "./pattern-parser.ts";
import { writeProgram } from "./write-program.ts";

export type CompiledPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  /** `column` counts code points from 1. */
  | { readonly ok: false; readonly message: string; readonly column: number };

export function compilePattern(source: string): CompiledPattern {
  try {
    return { ok: true, pattern: writeProgram(new PatternParser(source).parse()) };
  } catch (fault) {
    if (!(fault instanceof PatternFault)) throw fault;
    return { ok: false, message: fault.message, column: fault.offset + 1 };
  }
}
