import { useDeferredValue, useMemo } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";
import type { CanvasView } from "./canvas-view.ts";
import { type Seen, seeStepAfter, seeStepFirst } from "./see-step.ts";

/** What whoever the canvas is shown for sees of a step; null where everything is shown. Painted behind what is typed. */
export function useSeen(step: string | null, { shownFor, answers }: CanvasView): Seen | null {
  const isNeeded = shownFor !== "everything" && step !== null;
  const definition = useDeferredValue(useEditorState((state) => (isNeeded ? state.definition : null)));
  return useMemo(() => {
    if (definition === null || step === null || !definition.steps.some(({ key }) => key === step)) return null;
    return shownFor === "first" ? seeStepFirst(definition, step) : seeStepAfter(definition, step, answers);
  }, [definition, step, shownFor, answers]);
}
