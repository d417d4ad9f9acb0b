import "./inspector.css";
import { thingAt } from "@boardwalk/engine/editing";
import { useEffect, useRef } from "react";
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
  const top = useRef<HTMLSpanElement>(null);
  // Another thing is read from its beginning, unless somebody is in the midst of it: a key may follow its name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that another thing is chosen is the reason
  useEffect(() => {
    const pane = top.current?.closest(".pane");
    if (pane && !pane.contains(document.activeElement)) pane.scrollTo({ top: 0 });
  }, [at]);
  return (
    <>
      <span ref={top} hidden />
      {selection.length > 1 ? (
        <SeveralInspector ats={selection} />
      ) : at === undefined || found === null ? (
        <WizardInspector />
      ) : "label" in found ? (
        <OptionInspector at={at} option={found} />
      ) : "type" in found ? (
        <SetInspector at={at} set={found} />
      ) : (
        <StepInspector at={at} step={found} />
      )}
    </>
  );
}
