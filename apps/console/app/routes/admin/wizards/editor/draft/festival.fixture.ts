import { buildDefinition } from "@boardwalk/engine/testing";

const choice = (key: string) =>
  ({
    key,
    name: `The ${key}`,
    type: "SINGLE",
    options: [
      { key: "open", label: "Open" },
      { key: "covered", label: "Covered" },
    ],
  }) as const;
/** Two steps, and on the first two sets that look alike. */
export const festival = () =>
  buildDefinition({
    steps: [
      { key: "basics", name: "Basics", sets: [choice("stage"), choice("power")] },
      { key: "crew", name: "Crew" },
    ],
  });
