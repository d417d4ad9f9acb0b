import { Icon } from "@boardwalk/ui";
import { OctagonAlert, TriangleAlert } from "lucide-react";
import { countFindings } from "../findings/count-findings.ts";
import { idOfFinding } from "../findings/shown-finding.ts";
import { useFindingsAt } from "../findings/use-findings-at.ts";
import { useShownFinding } from "../findings/use-shown-finding.ts";

/** In the margin beside what something was found about; leads to the words in the list. */
export function FindPin({ at }: { readonly at: string }) {
  const findings = useFindingsAt(at);
  const [, show] = useShownFinding();
  const [first] = findings;
  if (!first) return null;
  const isError = findings.some(({ severity }) => severity === "error");
  const words = `${countFindings(findings)}: ${first.message}`;
  return (
    <button
      type="button"
      className={isError ? "find-pin find-pin-err" : "find-pin"}
      aria-label={words}
      title={words}
      onClick={() => show({ isOpen: true, id: idOfFinding(first) })}
    >
      <Icon icon={isError ? OctagonAlert : TriangleAlert} />
    </button>
  );
}
