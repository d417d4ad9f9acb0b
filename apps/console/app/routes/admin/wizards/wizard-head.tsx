import "./wizard-head.css";
import { Icon, State, TabLinks } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "../../../paths.ts";
import type { StateInWords } from "./wizard-state-in-words.ts";

export type WizardPage = keyof typeof PAGES;

export interface WizardHeadProps {
  wizard: { readonly key: string; readonly name: string; readonly state: StateInWords };
  /** Null on a page of its own, such as publishing. */
  current: WizardPage | null;
  /** At its end: what is under way here, and what can be done. */
  acts?: ReactNode;
}

const PAGES = {
  edit: { label: "Edit", href: (key: string) => paths.wizard(key) },
  flow: { label: "Flow", href: (key: string) => paths.wizardFlow(key) },
  preview: { label: "Preview", href: (key: string) => paths.wizardPreview(key) },
  versions: { label: "Versions", href: (key: string) => paths.wizardVersions(key) },
  walks: { label: "Walks", href: (key: string) => paths.wizardWalks(key) },
  saved: { label: "Saved walks", href: (key: string) => paths.wizardSaved(key) },
  settings: { label: "Settings", href: (key: string) => paths.wizardSettings(key) },
} as const;

/** The bar above every page of one wizard. */
export function WizardHead({ wizard, current, acts }: WizardHeadProps) {
  return (
    <header className="wiz">
      <Link className="wiz-back" to={paths.wizards()} aria-label="All wizards">
        <Icon icon={ArrowLeft} />
      </Link>
      <h1 className="clip" title={wizard.name}>
        {wizard.name}
      </h1>
      <span className="wiz-state">
        <State tone={wizard.state.tone}>{wizard.state.says}</State>
      </span>
      <TabLinks
        label={wizard.name}
        items={Object.entries(PAGES).map(([page, { label, href }]) => ({
          href: href(wizard.key),
          label,
          current: page === current,
        }))}
      />
      <div className="wiz-acts">{acts}</div>
    </header>
  );
}
