import "./condition.css";
import type { Definition } from "@boardwalk/engine";
import { useState } from "react";
import { ConditionRows } from "./condition-rows.tsx";
import { ConditionText } from "./condition-text.tsx";
import { rowsToClick } from "./rows-to-click.ts";

export interface ConditionFieldProps {
  definition: Definition;
  label: string;
  /** Null where there is none. */
  value: string | null;
  /** Also with what is wrong: a draft keeps it, and says so. */
  onChange: (text: string | null) => void;
  /** What whoever jumps here looks for, as `data-field`. */
  field?: string;
  /** It was just asked for. */
  autoFocus?: boolean;
}

/** A condition, built by clicking as long as lines can say it, or typed. */
export function ConditionField({ definition, label, value, onChange, field, autoFocus }: ConditionFieldProps) {
  const [isTyped, setTyped] = useState(false);
  const text = value ?? "";
  const rows = rowsToClick(definition, text);
  const give = (next: string) => onChange(next.trim() === "" ? null : next);
  const isText = isTyped || rows === null;
  return (
    <fieldset className="cond-field" aria-label={label} data-field={field}>
      {isText ? (
        <ConditionText
          {...{ definition, label, autoFocus }}
          value={text}
          onChange={(next) => {
            // Whoever types goes on typing, also once lines could say it.
            setTyped(true);
            give(next);
          }}
        />
      ) : (
        <ConditionRows definition={definition} rows={rows} onChange={give} />
      )}
      {rows === null ? (
        <p className="hint">Lines to click cannot show this one, so it is typed.</p>
      ) : (
        <button type="button" className="link-btn xs" onClick={() => setTyped(!isText)}>
          {isText ? "Build it by clicking" : "Type it"}
        </button>
      )}
    </fieldset>
  );
}
