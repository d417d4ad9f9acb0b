import type { ReactNode } from "react";

export interface StateProps {
  tone: "live" | "changed" | "draft" | "closed" | "error";
  children: ReactNode;
}

/** A shape and a word, before any colour. */
export function State({ tone, children }: StateProps) {
  return <span className={`state state-${tone}`}>{children}</span>;
}
