import type { ReactNode } from "react";

export interface ShownProps {
  /** Which state it is in. */
  as: string;
  children: ReactNode;
}

export function Shown({ as, children }: ShownProps) {
  return (
    <figure>
      {children}
      <figcaption>{as}</figcaption>
    </figure>
  );
}
