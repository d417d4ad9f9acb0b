import type { Pattern } from "../evaluator/pattern.ts";
import { PatternFault } from "./pattern-fault.ts";
import { PatternParser } from "./pattern-parser.ts";
import { writeProgram } from "./write-program.ts";

export type CompiledPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  /** `column` counts code points from 1. */
  | { readonly ok: false; readonly message: string; readonly column: number };

const longest = 5_000;

export function compilePattern(source: string): CompiledPattern {
  // No character takes more than two UTF-16 units, so what is longer need not be counted.
  if (source.length > 2 * longest || (source.length > longest && [...source].length > longest)) {
    return { ok: false, message: "A pattern has at most 5,000 characters: write a shorter one", column: longest + 1 };
  }
  try {
    return { ok: true, pattern: writeProgram(new PatternParser(source).parse()) };
  } catch (fault) {
    if (!(fault instanceof PatternFault)) throw fault;
    return { ok: false, message: fault.message, column: fault.offset + 1 };
  }
}
