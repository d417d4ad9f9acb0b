import type { ReactNode } from "react";

export interface FactsProps {
  facts: { label: string; value: ReactNode }[];
}

/** What was asked or done, from where and when. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="wasnt-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
