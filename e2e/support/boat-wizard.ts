const option = (key: string, label: string, more: object = {}) => ({ key, label, ...more });
const trees = ["Oak", "Ash", "Elm", "Yew", "Fir", "Pine", "Birch", "Beech", "Larch", "Lime", "Plum", "Pear", "Maple"];

/** A small wizard in which one answer shows, requires, switches off, adds up and leads elsewhere. */
export const boatWizard = {
  name: "Build a boat",
  settings: { currency: "EUR" },
  steps: [
    {
      key: "hull",
      name: "Hull",
      sets: [
        {
          key: "kind",
          name: "Kind",
          type: "SINGLE",
          options: [
            option("dinghy", "Dinghy", { price: "10.00" }),
            option("punt", "Punt", { price: "20.50" }),
            option("other", "Another", { requiresInput: true, inputPlaceholder: "Which one" }),
          ],
        },
        {
          key: "extras",
          name: "Extras",
          type: "MULTIPLE",
          required: false,
          options: [option("mast", "Mast", { price: "5.00" }), option("oars", "Oars")],
        },
        { key: "name", name: "Her name", type: "TEXT_INPUT", rules: { minLength: 3 } },
        { key: "sail", name: "Colour of the sail", type: "TEXT_INPUT" },
      ],
    },
    { key: "rig", name: "Rig", icon: "anchor", sets: [] },
    {
      key: "size",
      name: "Size",
      autoAdvance: true,
      sets: [
        { key: "size", name: "Size", type: "SINGLE", options: [option("small", "Small"), option("large", "Large")] },
      ],
    },
    {
      key: "wood",
      name: "Wood",
      sets: [
        {
          key: "woods",
          name: "Woods",
          type: "MULTIPLE",
          options: trees.map((tree) => option(tree.toLowerCase(), tree)),
        },
        {
          key: "plans",
          name: "Plans",
          type: "FILE_UPLOAD",
          required: false,
          rules: { accept: ["image/*"], maxFiles: 1 },
        },
      ],
    },
  ],
  flow: [{ from: "hull", option: "hull.kind.punt", to: "size", type: "REQUIRED" }],
  dependencies: [
    { target: "hull.sail", on: "hull.extras.mast", type: "SHOW_IF" },
    { target: "hull.extras.mast", on: "hull.kind.punt", type: "DISABLE_IF" },
  ],
};
