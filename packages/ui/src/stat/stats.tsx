import type { ReactNode } from "react";

export interface StatsProps {
  /** What the figures are about, read aloud before them. */
  label: string;
  /** `Stat`s. */
  children: ReactNode;
}

/** A row of figures between two rules. */
export function Stats({ label, children }: StatsProps) {
  return (
    <section aria-label={label} className="figures-frame">
      <dl className="figures">{children}</dl>
    </section>
  );
}
