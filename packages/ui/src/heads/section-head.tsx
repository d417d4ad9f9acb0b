import { forwardRef, type ReactNode } from "react";

export interface SectionHeadProps {
  title: ReactNode;
  /** For the section's `aria-labelledby`. */
  id?: string;
  action?: ReactNode;
}

/** A section's head over its rule. The reference is to the heading, which can take the focus when its rows change. */
export const SectionHead = forwardRef<HTMLHeadingElement, SectionHeadProps>(function SectionHead(
  { title, id, action },
  ref,
) {
  return (
    <div className="h2-row">
      <h2 id={id} ref={ref} tabIndex={-1}>
        {title}
      </h2>
      {action && <div className="h2-act">{action}</div>}
    </div>
  );
});
