import type { ConditionRow, ConditionValue } from "./condition-row.ts";
import { writeText } from "./write-text.ts";

/** The text of a condition that was clicked together; empty where there is no row. */
export function writeRows(rows: readonly ConditionRow[]): string {
  return rows
    .map((row, at) => `${at === 0 ? "" : row.joined === "and" ? "\n  && " : "\n|| "}${writeRow(row)}`)
    .join("");
}

export function writeReference(subject: string): string {
  return subject.includes(".") ? `answers.${subject}` : subject;
}

function writeRow({ subject, comparison, value }: ConditionRow): string {
  const of = writeReference(subject);
  const given = writeValue(value);
  switch (comparison) {
    case "in":
      return `${of} in ${given}`;
    case "not-in":
      return `!(${of} in ${given})`;
    case "has":
      return `${given} in ${of}`;
    case "has-not":
      return `!(${given} in ${of})`;
    case "contains":
      return `${of}.contains(${given})`;
    case "contains-not":
      return `!${of}.contains(${given})`;
    case "starts":
      return `${of}.startsWith(${given})`;
    case "ends":
      return `${of}.endsWith(${given})`;
    case "answered":
      return `has(${of})`;
    case "unanswered":
      return `!has(${of})`;
    default:
      return comparison.startsWith("size")
        ? `${of}.size() ${comparison.slice("size".length)} ${given}`
        : `${of} ${comparison} ${given}`;
  }
}

function writeValue(value: ConditionValue): string {
  switch (value.kind) {
    case "text":
      return writeText(value.text);
    case "number":
      return value.written;
    case "texts":
      return `[${value.texts.map(writeText).join(", ")}]`;
    case "none":
      return "";
  }
}
