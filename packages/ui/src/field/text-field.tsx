import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "size">, FieldWords {
  name: string;
}

/**
 * A line to type into. The browser keeps its value, not React: what somebody typed, or a password manager filled,
 * before the scripts came stays.
 */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, busy, size, optional, className, id, "aria-describedby": describedBy, ...rest },
  ref,
) {
  return (
    <FieldFrame {...{ id, label, hint, error, busy, size, optional }} aria-describedby={describedBy}>
      {(control) => <input type="text" {...rest} {...control} ref={ref} className={classNames("input", className)} />}
    </FieldFrame>
  );
});
