import type { Comparison } from "@boardwalk/engine/writing";
import type { SubjectKind } from "./subject-kind.ts";

/** One way to compare, and the words between what is compared and its value. */
export interface OfferedComparison {
  readonly comparison: Comparison;
  readonly says: string;
  /** Behind the value. */
  readonly unit?: string;
}

const ANSWERED: readonly OfferedComparison[] = [
  { comparison: "answered", says: "is answered" },
  { comparison: "unanswered", says: "is not answered" },
];

const NUMBERS: readonly OfferedComparison[] = [
  { comparison: ">=", says: "is at least" },
  { comparison: "<=", says: "is at most" },
  { comparison: "==", says: "is exactly" },
  { comparison: "!=", says: "is another number than" },
  { comparison: ">", says: "is more than" },
  { comparison: "<", says: "is less than" },
];

const sizes = (unit: string): readonly OfferedComparison[] => [
  { comparison: "size>=", says: "has at least", unit },
  { comparison: "size<=", says: "has at most", unit },
];

const MEMBERS: readonly OfferedComparison[] = [
  { comparison: "has", says: "includes" },
  { comparison: "has-not", says: "does not include" },
];

const OFFERED: Readonly<Record<SubjectKind, readonly OfferedComparison[]>> = {
  choice: [
    { comparison: "==", says: "is" },
    { comparison: "!=", says: "is not" },
    { comparison: "in", says: "is one of" },
    { comparison: "not-in", says: "is none of" },
    ...ANSWERED,
  ],
  choices: [...MEMBERS, ...sizes("chosen"), ...ANSWERED],
  number: [...NUMBERS, ...ANSWERED],
  total: NUMBERS,
  date: [
    { comparison: "==", says: "is on" },
    { comparison: "<", says: "is before" },
    { comparison: ">", says: "is after" },
    { comparison: "<=", says: "is on or before" },
    { comparison: ">=", says: "is on or after" },
    ...ANSWERED,
  ],
  text: [
    ...ANSWERED,
    { comparison: "==", says: "is" },
    { comparison: "!=", says: "is not" },
    { comparison: "contains", says: "contains" },
    { comparison: "contains-not", says: "does not contain" },
    { comparison: "starts", says: "begins with" },
    { comparison: "ends", says: "ends with" },
    ...sizes("characters"),
  ],
  files: [...ANSWERED, ...sizes("files")],
  skipped: [
    { comparison: "has", says: "include" },
    { comparison: "has-not", says: "do not include" },
    { comparison: "size>=", says: "are at least" },
    { comparison: "size<=", says: "are at most" },
  ],
};

/** The likeliest first. */
export function comparisonsOf(kind: SubjectKind): readonly OfferedComparison[] {
  return OFFERED[kind];
}
