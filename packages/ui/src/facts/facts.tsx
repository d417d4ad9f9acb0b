import type { ReactNode } from "react";

export interface Fact {
  label: string;
  value: ReactNode;
  /** Among columns: one that does not fit into the width of the others. */
  isLong?: boolean;
}

export interface FactsProps {
  facts: readonly Fact[];
  /** Beside each other, as many as there is room for; without it one below the other. */
  inColumns?: boolean;
}

/** What is known of one thing: each fact's name, and what it is. */
export function Facts({ facts, inColumns = false }: FactsProps) {
  return (
    <dl className={inColumns ? "facts facts-columns" : "facts facts-rows"}>
      {facts.map(({ label, value, isLong = false }) => (
        <div key={label} className={isLong ? "facts-long" : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
