import "./narrow-page.css";
import type { ReactNode } from "react";
import { QuietTop, type QuietTopProps } from "./quiet-top.tsx";

export interface NarrowPageProps extends QuietTopProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** A page that is read from top to bottom: one column under the quiet bar. */
export function NarrowPage({ member, title, lead, children }: NarrowPageProps) {
  return (
    <>
      <QuietTop member={member} />
      <main id="main" className="narrow" tabIndex={-1}>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
    </>
  );
}
