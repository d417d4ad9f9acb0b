import type { SourceFile } from "./source-file.ts";

export interface Violation {
  line: number;
  says: string;
}

export interface Bite {
  path: string;
  text: string;
}

/** One law of the house: what it says, where its reason stands, how a breach is found, and code that must set it off. */
export interface Rule {
  name: string;
  because: string;
  find(file: SourceFile): Violation[];
  bites: readonly [Bite, ...Bite[]];
  /** Code that looks alike and is allowed. */
  allows?: readonly Bite[];
}

export function describeViolation(rule: Rule, file: SourceFile, { line, says }: Violation): string {
  return `${file.path}:${line} ${says}. Rule: ${rule.name} (${rule.because}).`;
}
