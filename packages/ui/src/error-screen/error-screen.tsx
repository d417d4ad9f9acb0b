import type { ReactNode } from "react";
import { Boards } from "../boards/boards.tsx";

export interface ErrorScreenProps {
  title: string;
  /** What it means, and what to do. */
  says: ReactNode;
  /** The number to quote to whoever runs the place. */
  requestId?: string;
  actions?: ReactNode;
}

/** The whole page when there is nothing else to show. It is the page's main part. */
export function ErrorScreen({ title, says, requestId, actions }: ErrorScreenProps) {
  return (
    <main id="main" className="error-screen">
      <Boards steps={["done", "done", "optional", "to-come"]} label={null} />
      <h1>{title}</h1>
      <p className="lead">{says}</p>
      {actions && <div className="error-acts">{actions}</div>}
      {requestId && (
        <p className="hint">
          Request <code>{requestId}</code>
        </p>
      )}
    </main>
  );
}
