import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";

export interface FieldErrorProps {
  /** What the control's `aria-describedby` names. */
  id?: string;
  children: ReactNode;
}

export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p className="err" id={id}>
      <Icon icon={CircleAlert} />
      <span>{children}</span>
    </p>
  );
}
