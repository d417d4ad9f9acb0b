import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";

export interface TabsProps {
  label: string;
  items: readonly { id: string; label: ReactNode; panel: ReactNode; disabled?: boolean }[];
  defaultTab?: string;
  tab?: string;
  onTabChange?: (tab: string) => void;
}

/**
 * A few panels of which one shows. Arrows go from one to the next. It needs scripts: what has an address is reached by
 * `TabLinks`.
 */
export function Tabs({ label, items, defaultTab, tab, onTabChange }: TabsProps) {
  return (
    <AriaTabs
      className="tab-set"
      defaultSelectedKey={defaultTab}
      selectedKey={tab}
      onSelectionChange={(key) => onTabChange?.(String(key))}
    >
      <TabList className="tabs" aria-label={label}>
        {items.map(({ id, label: name, disabled }) => (
          <Tab key={id} id={id} isDisabled={disabled} className="tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
