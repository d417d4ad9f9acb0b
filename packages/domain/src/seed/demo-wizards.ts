import { readFileSync } from "node:fs";

export interface DemoWizard {
  readonly key: string;
  /** Olivia's organization, or nobody's: then it is the platform's. */
  readonly organization: "halyard-events" | null;
  /** The document in its format, as its author wrote it. */
  readonly text: string;
}

const wizard = (key: string, organization: DemoWizard["organization"]): DemoWizard => ({
  key,
  organization,
  text: readFileSync(new URL(`wizards/${key}.json`, import.meta.url), "utf8"),
});

/** Read when they are asked for: most starts need none of them. */
export const demoWizards = (): readonly DemoWizard[] => [
  wizard("plan-a-festival", "halyard-events"),
  wizard("volunteer-for-a-shift", "halyard-events"),
  wizard("midsummer-harbour-market-stalls", "halyard-events"),
  wizard("join-the-rowing-club", null),
  wizard("tell-us-how-it-went", null),
];
