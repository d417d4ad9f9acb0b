import { AuthorIcon, knownIcons } from "@boardwalk/runner";
import { Button } from "@boardwalk/ui";
import { useState } from "react";
import type { FieldRowControl } from "./field-row.tsx";
import type { TypedField } from "./use-typed-field.ts";

export interface IconControlProps {
  control: FieldRowControl;
  typed: TypedField;
  field: string;
}

/** The name of an icon, written, or picked among those that are drawn. */
export function IconControl({ control, typed, field }: IconControlProps) {
  const [isOpen, setOpen] = useState(false);
  const sought = typed.shown.trim().toLowerCase();
  const names = [...knownIcons.keys()];
  const fitting = names.includes(sought) ? names : names.filter((name) => name.includes(sought));
  const isUnknown = typed.shown !== "" && !knownIcons.has(typed.shown) && /^[\x20-\x7e]*$/.test(typed.shown);
  return (
    <>
      <div className="row-flex">
        <input
          {...control}
          className="input"
          data-field={field}
          value={typed.shown}
          placeholder="None"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.leave}
        />
        <AuthorIcon name={typed.shown} />
        <Button variant="quiet" size="sm" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? "Close" : "Pick"}
        </Button>
      </div>
      {isUnknown && <p className="hint caution-ink">No icon has this name, so none is drawn.</p>}
      {isOpen && (
        <fieldset className="icon-grid" aria-label="Icons">
          {(fitting.length > 0 ? fitting : names).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === typed.shown}
              aria-label={name}
              title={name}
              onClick={() => {
                typed.type(name === typed.shown ? "" : name);
              }}
            >
              <AuthorIcon name={name} />
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
