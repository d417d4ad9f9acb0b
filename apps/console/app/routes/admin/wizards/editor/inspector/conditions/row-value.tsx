import type { Definition } from "@boardwalk/engine";
import { type ConditionRow, type Subject, valuesOf } from "@boardwalk/engine/writing";
import { SlotPicker } from "@boardwalk/ui";
import { useId } from "react";
import { useTypedField } from "../fields/use-typed-field.ts";
import { subjectKind } from "./subject-kind.ts";

export interface RowValueProps {
  definition: Definition;
  row: ConditionRow;
  subject: Subject;
  label: string;
  onChange: (row: ConditionRow) => void;
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** What a line compares with: picked where it is one of several, otherwise written. */
export function RowValue({ definition, row, subject, label, onChange }: RowValueProps) {
  const { value } = row;
  const known = () => valuesOf(definition, subject).map((each) => ({ value: each.value, label: each.says }));
  if (value.kind === "none") return null;
  if (value.kind === "texts") {
    return (
      <SlotPicker
        label={label}
        options={known}
        value={value.texts}
        onChange={(text) => {
          const texts = value.texts.includes(text)
            ? value.texts.filter((each) => each !== text)
            : [...value.texts, text];
          onChange({ ...row, value: { kind: "texts", texts } });
        }}
      />
    );
  }
  if (value.kind === "text" && known().length > 0) {
    return (
      <SlotPicker
        label={label}
        options={known}
        value={value.text}
        onChange={(text) => onChange({ ...row, value: { kind: "text", text } })}
      />
    );
  }
  return <WrittenValue {...{ row, subject, label, onChange }} />;
}

function WrittenValue({ row, subject, label, onChange }: Omit<RowValueProps, "definition">) {
  const id = useId();
  const { value } = row;
  const isNumber = value.kind === "number";
  const written = value.kind === "number" ? value.written : value.kind === "text" ? value.text : "";
  const field = useTypedField(`${row.subject} ${row.comparison}`, written, (text) => {
    if (!isNumber) {
      onChange({ ...row, value: { kind: "text", text } });
      return { ok: true, written: text };
    }
    const number = text.trim().replace(",", ".");
    if (!NUMBER.test(number)) return { ok: false, error: "Write a number such as 500 or 2.5." };
    onChange({ ...row, value: { kind: "number", written: number } });
    return { ok: true, written: number };
  });
  return (
    <>
      <input
        className={isNumber ? "input num cond-value cond-number" : "input cond-value"}
        type={subjectKind(subject) === "date" && !isNumber ? "date" : "text"}
        inputMode={isNumber ? "decimal" : undefined}
        aria-label={label}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? id : undefined}
        value={field.shown}
        onChange={(event) => field.type(event.target.value)}
        onBlur={field.leave}
      />
      {field.error && (
        <span className="err" id={id}>
          {field.error}
        </span>
      )}
    </>
  );
}
