import { FieldError } from "@boardwalk/ui";
import { type ReactNode, useId } from "react";

export interface FieldRowProps {
  label: string;
  help?: string | undefined;
  error?: string | null;
  /** What is odd about it, and allowed. */
  warning?: string | null;
  children: (control: FieldRowControl) => ReactNode;
}

export interface FieldRowControl {
  readonly id: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
}

/** Label beside its control; below it help, or what is wrong. */
export function FieldRow({ label, help, error = null, warning = null, children }: FieldRowProps) {
  const id = useId();
  const words = [error !== null && `${id}-error`, warning !== null && `${id}-warning`, help && `${id}-help`];
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className="insp-cell">
        {children({
          id,
          "aria-invalid": error === null ? undefined : true,
          "aria-describedby": words.filter(Boolean).join(" ") || undefined,
        })}
        {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
        {warning !== null && (
          <p className="hint caution-ink" id={`${id}-warning`}>
            {warning}
          </p>
        )}
        {help && (
          <p className="hint" id={`${id}-help`}>
            {help}
          </p>
        )}
      </div>
    </>
  );
}
