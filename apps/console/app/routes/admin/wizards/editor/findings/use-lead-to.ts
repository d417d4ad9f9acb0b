import { useContext } from "react";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { ShowPaneContext } from "../edit/show-pane-context.ts";
import { fieldOfFinding } from "./field-of-finding.ts";
import type { PlacedFinding } from "./findings.ts";
import { focusField } from "./focus-field.ts";
import { idOfFinding } from "./shown-finding.ts";
import { useShownFinding } from "./use-shown-finding.ts";

/** Leads to what a finding is about: selects it, and puts the caret into the field. */
export function useLeadTo(): (finding: PlacedFinding) => void {
  const store = useEditorStore();
  const showPane = useContext(ShowPaneContext);
  const [shown, show] = useShownFinding();
  return (finding) => {
    show({ ...shown, id: idOfFinding(finding) });
    store.select(finding.beside === null ? [] : [finding.beside]);
    showPane("inspect");
    focusField(fieldOfFinding(store.getState().definition, finding));
  };
}
