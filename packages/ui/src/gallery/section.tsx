import type { ReactNode } from "react";

export interface SectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="kit-section" id={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      <div className="kit-parts">{children}</div>
    </section>
  );
}
