import "./gallery.css";
import { Brand } from "../brand/brand.tsx";
import { Mark } from "../brand/mark.tsx";
import { ShowButtons } from "./show-buttons.tsx";
import { ShowCharts } from "./show-charts.tsx";
import { ShowChoices } from "./show-choices.tsx";
import { ShowColours } from "./show-colours.tsx";
import { ShowFields } from "./show-fields.tsx";
import { ShowFigures } from "./show-figures.tsx";
import { ShowFiles } from "./show-files.tsx";
import { ShowFloats } from "./show-floats.tsx";
import { ShowForm } from "./show-form.tsx";
import { ShowMessages } from "./show-messages.tsx";
import { ShowOverlays } from "./show-overlays.tsx";
import { ShowPickers } from "./show-pickers.tsx";
import { ShowProgress } from "./show-progress.tsx";
import { ShowRows } from "./show-rows.tsx";
import { ShowShell } from "./show-shell.tsx";
import { ShowSlots } from "./show-slots.tsx";
import { ShowStates } from "./show-states.tsx";
import { ShowTabs } from "./show-tabs.tsx";
import { ShowType } from "./show-type.tsx";
import { ShowWaiting } from "./show-waiting.tsx";

export function ComponentGallery() {
  return (
    <main id="main" className="kit">
      <div className="kit-top">
        <Brand />
        <div className="kit-marks">
          {[16, 24, 32, 48].map((size) => (
            <Mark key={size} size={size} label={`Mark at ${size} pixels`} />
          ))}
        </div>
      </div>
      <h1>Components</h1>
      <p className="lead">Every part in every state. A screen that needs something else adds it here first.</p>
      <ShowColours />
      <ShowType />
      <ShowButtons />
      <ShowFields />
      <ShowPickers />
      <ShowSlots />
      <ShowFiles />
      <ShowForm />
      <ShowChoices />
      <ShowStates />
      <ShowTabs />
      <ShowRows />
      <ShowFigures />
      <ShowCharts />
      <ShowWaiting />
      <ShowProgress />
      <ShowMessages />
      <ShowFloats />
      <ShowOverlays />
      <ShowShell />
    </main>
  );
}
