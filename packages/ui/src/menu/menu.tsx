import type { ReactNode } from "react";
import { Menu as AriaMenu } from "react-aria-components";

export interface MenuProps {
  children: ReactNode;
  "aria-label"?: string;
}

export function Menu({ children, "aria-label": label }: MenuProps) {
  return (
    <AriaMenu className="menu" aria-label={label}>
      {children}
    </AriaMenu>
  );
}
