import "./edit.css";
import { Segments } from "@boardwalk/ui";
import { Canvas } from "../canvas/canvas.tsx";
import { FindingsPanel } from "../findings/findings-panel.tsx";
import { Inspector } from "../inspector/inspector.tsx";
import { Outline } from "../outline/outline.tsx";
import { UndoButtons } from "../undo-buttons.tsx";
import { ShowPaneContext } from "./show-pane-context.ts";
import { usePaneKeys } from "./use-pane-keys.ts";
import { PANES, useShownPane } from "./use-shown-pane.ts";

export { refuseForm as action } from "../../../refuse-form.ts";

/** Three panes side by side; on a phone one of them. */
export default function Edit() {
  const [shown, show] = useShownPane();
  usePaneKeys(show);
  return (
    <div className="edit">
      <div className="panes" data-show={shown}>
        <section className="pane pane-outline" data-pane="outline" aria-label="Outline">
          <Outline />
        </section>
        <section className="pane canvas" data-pane="canvas" aria-label="Canvas">
          <ShowPaneContext.Provider value={show}>
            <Canvas />
            <FindingsPanel />
          </ShowPaneContext.Provider>
        </section>
        <section className="pane pane-inspect" data-pane="inspect" aria-label="Inspector">
          <Inspector />
        </section>
      </div>
      <div className="pane-switch">
        <Segments
          label="Pane"
          items={PANES.map(({ id, label }) => ({ id, label, current: id === shown, onPress: () => show(id) }))}
        />
        <UndoButtons />
      </div>
    </div>
  );
}
