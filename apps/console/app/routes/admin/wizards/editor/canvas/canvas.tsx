import "./canvas.css";
import { CanvasBar } from "./canvas-bar.tsx";
import { EmptyWizard } from "./empty-wizard.tsx";
import { Sheet } from "./sheet.tsx";
import { useCanvasView } from "./use-canvas-view.ts";
import { useSeen } from "./use-seen.ts";
import { useShowSelected } from "./use-show-selected.ts";
import { useShownStep } from "./use-shown-step.ts";

/** The selected step as people will see it, edited in place. */
export function Canvas() {
  const step = useShownStep();
  const [view] = useCanvasView();
  const seen = useSeen(step?.key ?? null, view);
  const region = useShowSelected();
  if (step === null)
    return (
      <div className="canvas-ground">
        <EmptyWizard />
      </div>
    );
  return (
    <>
      <CanvasBar />
      <div className="canvas-ground" ref={region}>
        {seen?.leadsHere === false && (
          <p className="canvas-note">No walk with these answers comes to this step. It is shown as first seen.</p>
        )}
        <Sheet step={step} seen={seen} />
      </div>
    </>
  );
}
