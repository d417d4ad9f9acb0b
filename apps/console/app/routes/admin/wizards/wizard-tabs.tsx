import { Breadcrumb, PageHead, State, TabLinks } from "@boardwalk/ui";
import type { ReactNode } from "react";
import { paths } from "../../../paths.ts";
import type { StateInWords } from "./wizard-state-in-words.ts";

export interface WizardTabsProps {
  wizard: { readonly key: string; readonly name: string; readonly state: StateInWords };
  current: keyof typeof PAGES;
  lead?: ReactNode;
  actions?: ReactNode;
}

const PAGES = {
  edit: { label: "Edit", href: (key: string) => paths.wizard(key) },
  overview: { label: "Publish", href: (key: string) => paths.wizardPublish(key) },
  versions: { label: "Versions", href: (key: string) => paths.wizardVersions(key) },
  walks: { label: "Walks", href: (key: string) => paths.wizardWalks(key) },
  saved: { label: "Saved walks", href: (key: string) => paths.wizardSaved(key) },
  settings: { label: "Settings", href: (key: string) => paths.wizardSettings(key) },
} as const;

/** The head of every page of one wizard. */
export function WizardTabs({ wizard, current, lead, actions }: WizardTabsProps) {
  return (
    <>
      <Breadcrumb items={[{ label: "Wizards", href: paths.wizards() }, { label: wizard.name }]} />
      <PageHead
        title={wizard.name}
        lead={
          <>
            <State tone={wizard.state.tone}>{wizard.state.says}</State>
            {lead && <span className="wizard-lead">{lead}</span>}
          </>
        }
        actions={actions}
      />
      <TabLinks
        label="This wizard"
        items={Object.entries(PAGES).map(([page, { label, href }]) => ({
          href: href(wizard.key),
          label,
          current: page === current,
        }))}
      />
    </>
  );
}
