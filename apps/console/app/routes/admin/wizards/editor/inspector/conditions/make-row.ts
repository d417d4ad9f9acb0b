import type { Definition } from "@boardwalk/engine";
import {
  type Comparison,
  type ConditionRow,
  type ConditionValue,
  type Subject,
  valuesOf,
} from "@boardwalk/engine/writing";
import { comparisonsOf } from "./comparisons-of.ts";
import { subjectKind } from "./subject-kind.ts";

/** A row that holds together: comparison and value are kept from `before` as far as they fit what is asked about. */
export function makeRow(
  definition: Definition,
  subject: Subject,
  before?: Pick<ConditionRow, "joined" | "comparison" | "value">,
): ConditionRow {
  const offered = comparisonsOf(subjectKind(subject));
  const kept = offered.find(({ comparison }) => comparison === before?.comparison);
  const comparison = kept?.comparison ?? offered[0]?.comparison ?? "answered";
  const value = fittingValue(definition, subject, comparison, before?.value);
  return { joined: before?.joined ?? "and", subject: subject.key, comparison, value };
}

/** `text`, `number`, `texts` or `none`: what a comparison needs. */
export function valueKind(subject: Subject, comparison: Comparison): ConditionValue["kind"] {
  if (comparison === "answered" || comparison === "unanswered") return "none";
  if (comparison === "in" || comparison === "not-in") return "texts";
  return comparison.startsWith("size") || subject.type === "number" ? "number" : "text";
}

function fittingValue(
  definition: Definition,
  subject: Subject,
  comparison: Comparison,
  before: ConditionValue | undefined,
): ConditionValue {
  const kind = valueKind(subject, comparison);
  const known = valuesOf(definition, subject).map(({ value }) => value);
  const fits = (text: string) => known.length === 0 || known.includes(text);
  switch (kind) {
    case "none":
      return { kind };
    case "number":
      return before?.kind === kind ? before : { kind, written: comparison.startsWith("size") ? "1" : "0" };
    case "texts": {
      const texts = before?.kind === "texts" ? before.texts : before?.kind === "text" ? [before.text] : [];
      return { kind, texts: texts.filter(fits).length > 0 ? texts.filter(fits) : known.slice(0, 1) };
    }
    case "text": {
      const text = before?.kind === "text" ? before.text : before?.kind === "texts" ? before.texts[0] : undefined;
      return { kind, text: text !== undefined && fits(text) ? text : (known[0] ?? "") };
    }
  }
}
