import type { StepDefinition } from "@boardwalk/engine";
import { useRef } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";

/** The step in which the selected thing is; where that is the wizard itself, the one that was shown before, or the first. */
export function useShownStep(): StepDefinition | null {
  const last = useRef<string | null>(null);
  const step = useEditorState(({ definition: { steps }, selection }) => {
    const key = selection.at(-1)?.split(".")[0];
    return steps.find((one) => one.key === key) ?? steps.find((one) => one.key === last.current) ?? steps[0] ?? null;
  });
  last.current = step?.key ?? null;
  return step;
}
