import type { Definition } from "@boardwalk/engine";
import { type ConditionRow, type Subject, subjectsOf, valuesOf } from "@boardwalk/engine/writing";
import { comparisonsOf } from "./comparisons-of.ts";
import { rowsToClick } from "./rows-to-click.ts";
import { subjectKind } from "./subject-kind.ts";

/** Such as `Expected guests is at least 500 and Power includes Shore power`; the text itself where rows cannot say it. */
export function conditionInWords(definition: Definition, text: string): string {
  const rows = rowsToClick(definition, text);
  if (rows === null || rows.length === 0) return text;
  const subjects = new Map(subjectsOf(definition).map((subject) => [subject.key, subject]));
  return rows
    .map((row, at) => {
      const subject = subjects.get(row.subject);
      return `${at === 0 ? "" : ` ${row.joined} `}${subject ? rowInWords(definition, subject, row) : row.subject}`;
    })
    .join("");
}

/** What a person calls that which is asked about. */
export function subjectInWords({ key, asked }: Subject): string {
  if (asked) return asked.set.name;
  return key === "total" ? "The total so far" : "The skipped steps";
}

function rowInWords(definition: Definition, subject: Subject, { comparison, value }: ConditionRow): string {
  const offered = comparisonsOf(subjectKind(subject)).find((each) => each.comparison === comparison);
  const labels = new Map(valuesOf(definition, subject).map((known) => [known.value, known.says]));
  const label = (text: string) => labels.get(text) ?? (subjectKind(subject) === "date" ? text : `“${text}”`);
  const said =
    value.kind === "number"
      ? value.written
      : value.kind === "text"
        ? label(value.text)
        : value.kind === "texts"
          ? value.texts.map(label).join(", ")
          : "";
  return [subjectInWords(subject), offered?.says ?? comparison, said, offered?.unit].filter(Boolean).join(" ");
}
