import { type InputHTMLAttributes, type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "../class-names.ts";

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "size"> {
  /** Left out in a table's row, which then needs an `aria-label`. */
  children?: ReactNode;
  /** Some of what it stands for is chosen, and some is not. */
  some?: boolean;
}

/** A tick: the browser's own, so that it works before any script and keeps what was ticked while they load. */
export function Checkbox({ children, some = false, className, id: givenId, ...rest }: CheckboxProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  const input = <input {...rest} id={id} ref={box} type="checkbox" className={classNames("check", className)} />;
  if (children === undefined) return input;
  return (
    <label className="check-row" htmlFor={id}>
      {input}
      <span>{children}</span>
    </label>
  );
}
