import type { ReactNode } from "react";

export interface EmptyProps {
  title: string;
  /** What belongs here. */
  children: ReactNode;
  /** How to make the first one. */
  actions?: ReactNode;
  level?: 2 | 3;
}

export function Empty({ title, children, actions, level = 2 }: EmptyProps) {
  const Head = level === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <Head>{title}</Head>
      <p>{children}</p>
      {actions && <div className="empty-acts">{actions}</div>}
    </div>
  );
}
