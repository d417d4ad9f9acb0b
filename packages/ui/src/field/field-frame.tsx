import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { FieldError } from "./field-error.tsx";

/** What every field may say around its control. */
export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** What is going on with it, in words: it is being looked up, sent or checked. */
  busy?: string | undefined;
  size?: "md" | "lg";
  optional?: boolean;
}

/** What the control carries so that it belongs to those words. */
export interface FieldControl {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
  "aria-busy": true | undefined;
}

export interface FieldFrameProps extends FieldWords {
  id?: string | undefined;
  "aria-describedby"?: string | undefined;
  children: (control: FieldControl, labelId: string) => ReactNode;
}

/** Label above, hint under it, the error between hint and control: the same around whatever is filled in. */
export function FieldFrame({
  id: givenId,
  label,
  hint,
  error,
  busy,
  size = "md",
  optional = false,
  "aria-describedby": describedBy,
  children,
}: FieldFrameProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const labelId = `${id}-label`;
  const control: FieldControl = {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": classNames(describedBy, hintId, errorId),
    "aria-busy": busy ? true : undefined,
  };
  return (
    <div className={classNames("field", size === "lg" && "field-lg")}>
      <label htmlFor={id} id={labelId}>
        {label} {optional && <span className="optional">(optional)</span>}
      </label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {children(control, labelId)}
      {busy && (
        <p className="hint row-flex" role="status">
          <span className="spin" aria-hidden="true" />
          {busy}
        </p>
      )}
    </div>
  );
}
