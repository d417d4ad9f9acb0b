import type { CompiledCondition } from "../condition/compile-condition.ts";
import type { CompiledPattern } from "../pattern/compile-pattern.ts";

/** What is wrong with a condition or a pattern, in a sentence for its author; `column` counts code points from 1. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly column: number };

export function checked(compiled: CompiledCondition | CompiledPattern): Checked {
  return compiled.ok ? { ok: true } : { ok: false, message: `${compiled.message}.`, column: compiled.column };
}
