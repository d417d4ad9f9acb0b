import { forwardRef, type InputHTMLAttributes, type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { FieldError } from "./field-error.tsx";

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "size"> {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  error?: string;
  size?: "md" | "lg";
  optional?: boolean;
}

/**
 * A line to type into. The browser keeps its value, not React: what somebody typed, or a password manager filled,
 * before the scripts came stays.
 */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  {
    label,
    hint,
    error,
    size = "md",
    optional = false,
    className,
    id: givenId,
    "aria-describedby": describedBy,
    ...rest
  },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={classNames("field", size === "lg" && "field-lg")}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">(optional)</span>}
      </label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <input
        type="text"
        {...rest}
        ref={ref}
        id={id}
        className={classNames("input", className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={classNames(describedBy, hintId, errorId)}
      />
    </div>
  );
});
