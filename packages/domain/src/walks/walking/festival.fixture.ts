import { buildDefinition, type DefinitionInput } from "@boardwalk/engine/testing";

/** A wizard with everything that the tests of walking ask for, under a key of its own. */
export function festival(key: string, settings: DefinitionInput["settings"] = {}) {
  return buildDefinition({
    key,
    name: "Plan a festival",
    settings,
    steps: [
      {
        key: "basics",
        sets: [
          {
            key: "kind",
            type: "SINGLE",
            options: [
              { key: "outdoor", label: "Outdoor", price: "100.00" },
              { key: "indoor", label: "Indoor" },
              { key: "other", label: "Other", requiresInput: true },
              { key: "gone", label: "Gone", disabled: true },
            ],
          },
          {
            key: "extras",
            type: "MULTIPLE",
            required: false,
            options: [
              { key: "wifi", label: "Wifi", price: "10.50" },
              { key: "power", label: "Power", price: "20.00" },
              { key: "tents", label: "Tents", price: "1.00" },
            ],
          },
          { key: "title", type: "TEXT_INPUT", required: false, rules: { minLength: 3 } },
        ],
      },
      { key: "weather", sets: [{ key: "plan", type: "TEXT_INPUT" }] },
      { key: "crew", required: false, sets: [{ key: "lead", type: "TEXT_INPUT", rules: { sensitive: true } }] },
      {
        key: "oath",
        allowBack: false,
        sets: [
          { key: "word", type: "TEXT_INPUT" },
          {
            key: "permit",
            type: "FILE_UPLOAD",
            required: false,
            rules: { accept: [".png", "image/jpeg"], maxFiles: 2 },
          },
        ],
      },
      { key: "last", sets: [] },
    ],
    flow: [
      { from: "basics", to: "crew", type: "REQUIRED", option: "basics.kind.indoor" },
      { from: "weather", to: "oath", type: "OPTIONAL", name: "Straight to the oath" },
    ],
    dependencies: [{ target: "basics.extras.tents", on: "basics.kind.outdoor", type: "SHOW_IF" }],
  });
}
