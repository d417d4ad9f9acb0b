/** Something to be edited: two steps, and on the first a choice of two. Published, its keys stay whatever is renamed. */
export const harbourWizard = {
  name: "A harbour",
  settings: { isPublic: false },
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [
        {
          key: "stage",
          name: "Stage",
          type: "SINGLE",
          options: [
            { key: "open", label: "Open stage" },
            { key: "covered", label: "Covered stage", price: "850.00" },
          ],
        },
      ],
    },
    { key: "crew", name: "Crew" },
  ],
};
