import "./inspector.css";
import { thingAt } from "@boardwalk/engine/editing";
import { useEditorState } from "../draft/use-editor-state.ts";
import { OptionInspector } from "./things/option-inspector.tsx";
import { SetInspector } from "./things/set-inspector.tsx";
import { SeveralInspector } from "./things/several-inspector.tsx";
import { StepInspector } from "./things/step-inspector.tsx";
import { WizardInspector } from "./things/wizard-inspector.tsx";

/** Every field of what is chosen: of the wizard, a step, a set, an option, or of several at once. */
export function Inspector() {
  const selection = useEditorState((state) => state.selection);
  const at = selection.at(-1);
  const found = useEditorState(({ definition }) =>
    at === undefined ? null : (thingAt(definition, at)?.thing ?? null),
  );
  const kind = useEditorState(({ definition }) => (at === undefined ? null : (thingAt(definition, at)?.kind ?? null)));
  if (selection.length > 1) return <SeveralInspector ats={selection} />;
  if (at === undefined || found === null || kind === null) return <WizardInspector />;
  if ("label" in found) return <OptionInspector at={at} option={found} />;
  return "type" in found ? <SetInspector at={at} set={found} /> : <StepInspector at={at} step={found} />;
}
