import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";

export interface SwitchProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "size" | "role"> {
  children?: ReactNode;
}

// A tick tells by itself whether it is on, so the role needs no `aria-checked`.
const TICK_AS_SWITCH = { type: "checkbox", role: "switch" };

/** On or off. Underneath it is a tick of the browser's own. */
export function Switch({ children, className, id: givenId, ...rest }: SwitchProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const input = <input {...rest} {...TICK_AS_SWITCH} id={id} className={classNames("switch", className)} />;
  if (children === undefined) return input;
  return (
    <label className="switch-row" htmlFor={id}>
      <span>{children}</span>
      {input}
    </label>
  );
}
