import type { Definition } from "@boardwalk/engine";
import { Note } from "@boardwalk/ui";
import { Link, useParams } from "@remix-run/react";
import { FindingWords } from "../../findings/finding-words.tsx";
import type { PlacedFinding } from "../../findings/findings.ts";
import { FixButtons } from "../../findings/fix-buttons.tsx";
import { useFindings } from "../../findings/use-findings.ts";
import { witnessAddress } from "../../findings/witness-address.ts";
import { nameAt } from "../../outline/rows/name-at.ts";
import type { FlowActs } from "../acts/use-flow-acts.ts";

export interface FindingNotesProps {
  readonly definition: Definition;
  readonly findings: readonly PlacedFinding[];
  readonly acts: FlowActs;
  /** From where a rule to this step is best drawn, where no walk reaches it. */
  readonly before?: string | null;
}

/** What is wrong with what is looked at, and what would mend it. */
export function FindingNotes({ definition, findings, acts, before = null }: FindingNotesProps) {
  const { all } = useFindings();
  const { key = "" } = useParams();
  if (findings.length === 0) return null;
  return (
    <section className="flow-panel-part" aria-label="Findings">
      {findings.map((finding) => (
        <Note
          key={`${finding.code} ${finding.at} ${finding.rule} ${finding.message}`}
          tone={finding.severity === "error" ? "danger" : "caution"}
        >
          <FindingWords message={finding.message} definition={definition} />
          <span className="flow-fixes">{fixes(finding)}</span>
        </Note>
      ))}
    </section>
  );

  function fixes(finding: PlacedFinding) {
    const { code, at, witness } = finding;
    return (
      <>
        {code === "unreachable-step" && at !== null && before !== null ? (
          <button type="button" className="link-btn" onClick={() => acts.draw(before, at)}>
            Draw a rule to it from {nameAt(definition, before)}
          </button>
        ) : (
          <FixButtons fixes={finding.fixes} />
        )}
        {witness && (
          <Link className="link-btn" to={witnessAddress(key, finding, all.indexOf(finding))}>
            Open in preview
          </Link>
        )}
      </>
    );
  }
}
