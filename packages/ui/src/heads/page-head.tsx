import { forwardRef, type ReactNode } from "react";

export interface PageHeadProps {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  level?: 1 | 3;
}

/** A page's head. The reference is to the heading, which can take the focus when the page becomes another. */
export const PageHead = forwardRef<HTMLHeadingElement, PageHeadProps>(function PageHead(
  { title, lead, actions, level = 1 },
  ref,
) {
  const Head = level === 1 ? "h1" : "h3";
  return (
    <header className="page-head">
      <div>
        <Head ref={ref} tabIndex={ref === null ? undefined : -1}>
          {title}
        </Head>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </header>
  );
});
