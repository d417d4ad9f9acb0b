const OPTIONS = 5;

/** A wizard of so many steps, each with a choice of five. */
export function manySteps(steps: number): object {
  return {
    format: "boardwalk.wizard/1",
    key: `bench-${steps}`,
    name: `A wizard of ${steps} steps`,
    settings: { isPublic: false },
    steps: Array.from({ length: steps }, (_, step) => ({ key: `step_${step}`, name: `Step ${step}`, sets: [choice] })),
  };
}

const choice = {
  key: "choice",
  name: "Choice",
  type: "SINGLE",
  options: Array.from({ length: OPTIONS }, (_, option) => ({ key: `option_${option}`, label: `Option ${option}` })),
};
