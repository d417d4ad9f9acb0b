import type { WizardState } from "@boardwalk/domain/wizards";

export interface StateInWords {
  tone: "live" | "changed" | "draft" | "closed";
  says: string;
}

/** "Live v3", "Live v3, 2 edits". */
export function wizardStateInWords(wizard: {
  readonly state: WizardState;
  readonly version: number | null;
  readonly edits: number;
}): StateInWords {
  const version = wizard.version === null ? "" : ` v${wizard.version}`;
  switch (wizard.state) {
    case "live":
      return { tone: "live", says: `Live${version}` };
    case "changed":
      return { tone: "changed", says: `Live${version}, ${wizard.edits === 1 ? "1 edit" : `${wizard.edits} edits`}` };
    case "draft":
      return { tone: "draft", says: "Draft" };
    case "off":
      return { tone: "closed", says: `Off${version}` };
    case "archived":
      return { tone: "closed", says: "Archived" };
    default:
      return wizard.state satisfies never;
  }
}
