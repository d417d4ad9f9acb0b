import { type Definition, parseText } from "@boardwalk/engine";
import { demoWizards } from "./demo-wizards.ts";

export interface DemoVersion {
  readonly wizard: string;
  readonly organization: string | null;
  readonly definition: Definition;
  /** How many days before the story ends it was published. */
  readonly daysAgo: number;
  readonly notes: string;
}

/** What was published, in that order. The festival was walked for weeks before it was mended where people stopped. */
export function demoVersions(): DemoVersion[] {
  return demoWizards().flatMap(({ key, organization, text }) => {
    const parsed = parseText(text);
    if (!parsed.ok) throw new Error(`The demo's wizard ${key} is none.`);
    const { definition } = parsed;
    const live = { wizard: key, organization, definition, daysAgo: 97, notes: "First version" };
    if (key !== "plan-a-festival") return [live];
    return [
      { ...live, definition: whereFoodWasAMust(definition) },
      { ...live, daysAgo: 41, notes: "Food may be skipped, and whoever is few brings their own crew" },
    ];
  });
}

function whereFoodWasAMust(definition: Definition): Definition {
  return {
    ...definition,
    steps: definition.steps.map((step) => (step.key === "food" ? { ...step, required: true } : step)),
    flow: definition.flow.filter(({ type }) => type !== "OPTIONAL"),
  };
}
