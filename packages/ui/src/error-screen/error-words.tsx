import type { ReactNode } from "react";
import { Boards } from "../boards/boards.tsx";

export interface ErrorWordsProps {
  title: string;
  /** What it means, and what to do. */
  says: ReactNode;
  /** The number to quote to whoever runs the place. */
  requestId?: string;
  actions?: ReactNode;
  level?: 1 | 3;
}

export function ErrorWords({ title, says, requestId, actions, level = 1 }: ErrorWordsProps) {
  const Head = level === 1 ? "h1" : "h3";
  return (
    <>
      <Boards steps={["done", "done", "optional", "to-come"]} label={null} />
      <Head>{title}</Head>
      <p className="lead">{says}</p>
      {actions && <div className="error-acts">{actions}</div>}
      {requestId && (
        <p className="hint">
          Request <code>{requestId}</code>
        </p>
      )}
    </>
  );
}
