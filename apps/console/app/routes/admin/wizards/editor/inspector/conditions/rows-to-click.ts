import type { Definition } from "@boardwalk/engine";
import { type ConditionRow, readRows, type Subject, subjectsOf, valuesOf } from "@boardwalk/engine/writing";
import { comparisonsOf } from "./comparisons-of.ts";
import { valueKind } from "./make-row.ts";
import { subjectKind } from "./subject-kind.ts";

/** A condition as rows that can be shown whole; null where only its text says all of it. */
export function rowsToClick(definition: Definition, text: string): readonly ConditionRow[] | null {
  const rows = readRows(text);
  if (rows === null) return null;
  const subjects = new Map(subjectsOf(definition).map((subject) => [subject.key, subject]));
  const shown: ConditionRow[] = [];
  for (const row of rows) {
    const subject = subjects.get(row.subject);
    const clicked = subject && toClick(definition, subject, row);
    if (!clicked) return null;
    shown.push(clicked);
  }
  return shown;
}

function toClick(definition: Definition, subject: Subject, row: ConditionRow): ConditionRow | null {
  // Of a list both ways of writing it ask for a member.
  const comparison =
    subject.type === "list" && row.comparison === "contains"
      ? "has"
      : subject.type === "list" && row.comparison === "contains-not"
        ? "has-not"
        : row.comparison;
  const isOffered = comparisonsOf(subjectKind(subject)).some((offered) => offered.comparison === comparison);
  if (!isOffered || valueKind(subject, comparison) !== row.value.kind) return null;
  const known = valuesOf(definition, subject).map(({ value }) => value);
  const texts = row.value.kind === "text" ? [row.value.text] : row.value.kind === "texts" ? row.value.texts : [];
  const isKnown = known.length === 0 || texts.every((text) => known.includes(text));
  return isKnown ? { ...row, comparison } : null;
}
