import type { ReactNode } from "react";

export interface PageHeadProps {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  level?: 1 | 3;
}

export function PageHead({ title, lead, actions, level = 1 }: PageHeadProps) {
  const Head = level === 1 ? "h1" : "h3";
  return (
    <header className="page-head">
      <div>
        <Head>{title}</Head>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </header>
  );
}
