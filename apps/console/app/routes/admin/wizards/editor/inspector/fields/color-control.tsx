import type { FieldRowControl } from "./field-row.tsx";
import type { TypedField } from "./use-typed-field.ts";

export interface ColorControlProps {
  control: FieldRowControl;
  typed: TypedField;
  field: string;
}

/** A colour as it is written, with the browser's own picker beside it. */
export function ColorControl({ control, typed, field }: ColorControlProps) {
  const isColor = /^#[0-9a-f]{6}$/i.test(typed.shown);
  return (
    <div className="row-flex">
      <input
        {...control}
        className="input code"
        data-field={field}
        value={typed.shown}
        placeholder="None"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => typed.type(event.target.value)}
        onBlur={typed.leave}
      />
      <input
        type="color"
        className="insp-color"
        aria-label="Pick the colour"
        // Without a colour the browser would show black.
        data-none={!isColor || undefined}
        value={isColor ? typed.shown : ""}
        onChange={(event) => typed.type(event.target.value)}
      />
    </div>
  );
}
