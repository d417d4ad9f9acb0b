import { TabLinks } from "../tabs/tab-links.tsx";
import { Tabs } from "../tabs/tabs.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

export function ShowTabs() {
  return (
    <Section id="tabs" title="Tabs">
      <div className="grid-states grid-wide">
        <Shown as="with addresses">
          <TabLinks
            label="Wizard"
            items={[
              { href: "#tabs-edit", label: "Edit", current: true },
              { href: "#tabs-flow", label: "Flow", current: false },
              { href: "#tabs-versions", label: "Versions", current: false },
            ]}
          />
        </Shown>
        <Shown as="panels: arrows go from one to the next">
          <Tabs
            label="Delivery"
            items={[
              { id: "request", label: "Request", panel: <p>POST, 412 bytes, signed.</p> },
              { id: "answer", label: "Answer", panel: <p>503 after 8 seconds.</p> },
              { id: "retries", label: "Retries", panel: <p>None yet.</p>, disabled: true },
            ]}
          />
        </Shown>
        <Shown as="more than fit, with long names">
          <TabLinks
            label="Long"
            items={["Stage and power", "Volunteers and their shifts", "Papers and permits", "Food and drink"].map(
              (label, index) => ({ href: `#tabs-long-${index}`, label, current: index === 1 }),
            )}
          />
        </Shown>
      </div>
    </Section>
  );
}
