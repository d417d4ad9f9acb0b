import { buildDefinition } from "@boardwalk/engine/testing";

/** For tests: something of every kind that a condition can ask about. */
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
          ],
        },
        { key: "guests", name: "Expected guests", type: "TEXT_INPUT", rules: { format: "number" } },
        { key: "title", name: "Title", type: "TEXT_INPUT" },
        { key: "opens", name: "Opens on", type: "DATE_PICKER" },
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
          options: [
            { key: "shore", label: "Shore power" },
            { key: "solar", label: "Battery and solar" },
          ],
        },
        { key: "plans", name: "Plans", type: "FILE_UPLOAD" },
      ],
    },
  ],
});
