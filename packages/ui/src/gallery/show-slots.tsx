import { SlotPicker } from "../slot/slot-picker.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const STEPS = ["Basics", "Weather plan", "Stage and power"].map((name) => ({ value: name, label: name }));

export function ShowSlots() {
  return (
    <Section id="slots" title="Slots in sentences">
      <div className="grid-states grid-wide">
        <Shown as="chosen">
          <span>
            Then go to <SlotPicker label="Where it leads" options={STEPS} value="Weather plan" onChange={stay} />.
          </span>
        </Shown>
        <Shown as="nothing chosen">
          <span>
            Then go to <SlotPicker label="Where to begin" options={STEPS} value="" onChange={stay} />.
          </span>
        </Shown>
        <Shown as="several">
          <span>
            Ask again in{" "}
            <SlotPicker label="Asked again" options={STEPS} value={["Basics", "Weather plan"]} onChange={stay} />.
          </span>
        </Shown>
        <Shown as="wrong">
          <span>
            Then go to <SlotPicker label="Where else" options={STEPS} value="" shown="lantern" bad onChange={stay} />.
          </span>
        </Shown>
      </div>
    </Section>
  );
}

function stay(): void {}
