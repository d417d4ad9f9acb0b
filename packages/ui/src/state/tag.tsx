import type { ReactNode } from "react";

export interface TagProps {
  tone?: "plain" | "action" | "caution" | "danger";
  children: ReactNode;
}

export function Tag({ tone = "plain", children }: TagProps) {
  return <span className={tone === "plain" ? "tag" : `tag tag-${tone}`}>{children}</span>;
}
