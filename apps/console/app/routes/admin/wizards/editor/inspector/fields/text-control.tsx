import type { KeyboardEvent } from "react";
import type { FieldRowControl } from "./field-row.tsx";
import type { FieldKind } from "./field-spec.ts";
import type { TypedField } from "./use-typed-field.ts";

export interface TextControlProps {
  control: FieldRowControl;
  typed: TypedField;
  kind: FieldKind;
  field: string;
  /** Of the thing: what stands there while a heading is empty. */
  nameText: string;
  /** Behind it. */
  unit?: string | null | undefined;
  onReach?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
  onEnter?: (() => void) | undefined;
}

/** Whatever is written in a line or several. Escape puts back what holds. */
export function TextControl({
  control,
  typed,
  kind,
  field,
  nameText,
  unit,
  onReach,
  onLeave,
  onEnter,
}: TextControlProps) {
  const isMany = kind.is === "json" || (kind.is === "text" && kind.lines === true);
  const isCode = kind.is === "json" || kind.is === "pattern" || kind.is === "list" || (kind.is === "text" && kind.code);
  const isFigure = kind.is === "money" || kind.is === "number" || kind.is === "bytes";
  const shared = {
    ...control,
    "data-field": field,
    value: typed.shown,
    onChange: (event: { target: { value: string } }) => typed.type(event.target.value),
    onFocus: onReach,
    onBlur: () => {
      typed.leave();
      onLeave?.();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        typed.putBack();
        event.stopPropagation();
      }
      if (event.key === "Enter" && !isMany) onEnter?.();
    },
  };
  const className = ["input", isCode && "code", isFigure && "num insp-figure"].filter(Boolean).join(" ");
  const placeholder = placeholderOf(kind, nameText);
  if (isMany) {
    return <textarea {...shared} className={className} rows={linesOf(typed.shown)} spellCheck={kind.is !== "json"} />;
  }
  const input = (
    <input
      {...shared}
      className={className}
      placeholder={placeholder}
      spellCheck={isCode || isFigure ? false : undefined}
      inputMode={
        kind.is === "number" && !kind.decimal ? "numeric" : isFigure && kind.is !== "bytes" ? "decimal" : undefined
      }
      autoComplete="off"
    />
  );
  if (!unit) return input;
  return (
    <div className="row-flex">
      {input}
      <span className="muted">{unit}</span>
    </div>
  );
}

function placeholderOf(kind: FieldKind, nameText: string): string | undefined {
  switch (kind.is) {
    case "text":
      return kind.placeholder === "name" ? nameText : kind.placeholder;
    case "list":
      return kind.placeholder;
    case "bytes":
      return "10 MB";
    case "day":
      return "today+30d";
    default:
      return undefined;
  }
}

/** As high as what stands in it, up to a screen's part. */
function linesOf(text: string): number {
  return Math.min(
    12,
    Math.max(
      2,
      text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 34), 0),
    ),
  );
}
