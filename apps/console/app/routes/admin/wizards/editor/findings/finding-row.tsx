import type { Definition } from "@boardwalk/engine";
import { Icon } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { OctagonAlert, TriangleAlert } from "lucide-react";
import { memo } from "react";
import { paths } from "../../../../../paths.ts";
import { FindingWords } from "./finding-words.tsx";
import type { PlacedFinding } from "./findings.ts";
import { FixButtons } from "./fix-buttons.tsx";
import { useLeadTo } from "./use-lead-to.ts";
import { witnessAddress } from "./witness-address.ts";

export interface FindingRowProps {
  readonly finding: PlacedFinding;
  readonly definition: Definition;
  readonly isShown: boolean;
  /** Its place among all findings, by which the preview finds its witness. */
  readonly index: number;
}

/** What was found, where to go, and what would mend it. */
export const FindingRow = memo(function FindingRow({ finding, definition, isShown, index }: FindingRowProps) {
  const leadTo = useLeadTo();
  const { code, at, severity, message, column, witness, fixes } = finding;
  const isError = severity === "error";
  const stepKey = at?.split(".")[0] ?? null;

  return (
    <li className={isShown ? "finding is-selected" : "finding"}>
      <span className={isError ? "danger-ink" : "caution-ink"}>
        <Icon icon={isError ? OctagonAlert : TriangleAlert} label={isError ? "Error" : "Warning"} />
      </span>
      <FindingWords message={message} definition={definition} />
      <span className="finding-acts">
        <FixButtons fixes={fixes} />
        {IN_FLOW.has(code) && stepKey !== null && (
          <Link className="link-btn" to={paths.wizardFlow(definition.key, { at: stepKey })}>
            Show in flow
          </Link>
        )}
        {witness && (
          <Link className="link-btn" to={witnessAddress(definition.key, finding, index)}>
            Open in preview
          </Link>
        )}
        <button type="button" className="link-btn" onClick={() => leadTo(finding)}>
          {column === undefined ? "Go there" : `Go to column ${column}`}
        </button>
      </span>
    </li>
  );
});

const IN_FLOW: ReadonlySet<PlacedFinding["code"]> = new Set(["unreachable-step", "flow-cycle", "shadowed-rule"]);
