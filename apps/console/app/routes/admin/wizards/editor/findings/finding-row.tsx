import type { Definition } from "@boardwalk/engine";
import { Icon } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { OctagonAlert, TriangleAlert } from "lucide-react";
import { memo } from "react";
import { paths } from "../../../../../paths.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { useSay } from "../draft/use-say.ts";
import { FindingWords } from "./finding-words.tsx";
import type { PlacedFinding } from "./findings.ts";
import { useLeadTo } from "./use-lead-to.ts";

export interface FindingRowProps {
  readonly finding: PlacedFinding;
  readonly definition: Definition;
  readonly isShown: boolean;
  /** Its place among all findings, by which the preview finds its witness. */
  readonly index: number;
}

/** What was found, where to go, and what would mend it. */
export const FindingRow = memo(function FindingRow({ finding, definition, isShown, index }: FindingRowProps) {
  const store = useEditorStore();
  const say = useSay();
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
        {fixes.map(({ label, command }) => (
          <button
            key={label}
            type="button"
            className="link-btn"
            onClick={() => say(store.edit(command)?.message ?? `${label}: done.`)}
          >
            {label}
          </button>
        ))}
        {IN_FLOW.has(code) && stepKey !== null && (
          <Link className="link-btn" to={paths.wizardFlow(definition.key, { at: stepKey })}>
            Show in flow
          </Link>
        )}
        {witness && (
          <Link
            className="link-btn"
            to={paths.wizardPreview(definition.key, {
              ...(stepKey !== null && { step: stepKey }),
              witness: index,
            })}
          >
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
