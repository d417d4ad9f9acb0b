import type { Finding } from "@boardwalk/engine";
import { Note } from "@boardwalk/ui";
import type { ReactNode } from "react";

export interface FindingNotesProps {
  readonly findings: readonly Finding[];
  /** What can be done about it, if anything can from here. */
  readonly fix?: (finding: Finding) => ReactNode;
}

export function FindingNotes({ findings, fix }: FindingNotesProps) {
  if (findings.length === 0) return null;
  return (
    <section className="flow-panel-part" aria-label="Findings">
      {findings.map((finding) => (
        <Note
          key={`${finding.code} ${finding.at} ${finding.rule} ${finding.message}`}
          tone={finding.severity === "error" ? "danger" : "caution"}
        >
          {finding.message} {fix?.(finding)}
        </Note>
      ))}
    </section>
  );
}
