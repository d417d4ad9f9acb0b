import type { SetType } from "@boardwalk/engine";
import { type AddThing, newOption, newSet, newStep } from "@boardwalk/engine/editing";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { useSay } from "../draft/use-say.ts";
import { useCanvasView } from "./use-canvas-view.ts";

/** What can be added on the canvas. What was added is selected, and named next. */
export function useAdding() {
  const store = useEditorStore();
  const say = useSay();
  const [, changeView] = useCanvasView();
  const draft = () => store.getState().definition;

  function add(command: AddThing) {
    const refused = store.edit(command);
    if (refused !== null) return say(refused.message);
    const { place, given } = command;
    const at = place.within === null ? given.key : `${place.within}.${given.key}`;
    store.select([at]);
    changeView({ naming: at });
  }

  return {
    step: (behind: string | null) => add(newStep(draft(), { behind })),
    set: (within: string, behind: string | null, type: SetType) => add(newSet(draft(), { within, behind, type })),
    option: (within: string, behind: string | null) => add(newOption(draft(), { within, behind })),
  };
}
