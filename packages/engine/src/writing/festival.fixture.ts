import { buildDefinition } from "../testing/build-definition.ts";

/** For tests: a choice, a number and a text on one step, several choices on another. */
export const festival = buildDefinition({
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [
        {
          key: "kind",
          name: "Kind of event",
          type: "SINGLE",
          options: [
            { key: "outdoor", label: "Outdoor" },
            { key: "indoor", label: "Indoor" },
            { key: "gone", label: "On ice", active: false },
          ],
        },
        { key: "guests", name: "Expected guests", type: "TEXT_INPUT", rules: { format: "number" } },
        { key: "title", name: "Title", type: "TEXT_INPUT" },
      ],
    },
    {
      key: "stage",
      name: "Stage and power",
      required: false,
      sets: [
        {
          key: "power",
          name: "Power",
          type: "MULTIPLE",
          options: [{ key: "shore", label: "Shore power" }, { key: "solar" }],
        },
        { key: "load", name: "Largest load", type: "TEXT_INPUT" },
      ],
    },
  ],
});
