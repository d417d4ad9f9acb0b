import { Icon } from "@boardwalk/ui";
import { OctagonAlert, TriangleAlert } from "lucide-react";

export interface Mark {
  readonly severity: "error" | "warning";
  readonly words: string;
}

/** How bad it is here, or further in where that is not shown. */
export function FindingMark({ mark: { severity, words } }: { mark: Mark }) {
  return (
    <span className={severity === "error" ? "mark-err" : "mark-warn"} title={words}>
      <Icon icon={severity === "error" ? OctagonAlert : TriangleAlert} label={words} />
    </span>
  );
}
