import type { Finder } from "../finder.ts";

export const tooManySteps: Finder = {
  code: "too-many-steps",
  severity: "error",
  *find({ definition }) {
    const { maxSteps } = definition.settings;
    const active = definition.steps.filter((step) => step.active).length;
    if (maxSteps === null || active <= maxSteps) return;
    yield {
      at: null,
      message: `The wizard has ${active} active steps and its maxSteps is ${maxSteps}; take ${active - maxSteps} away or raise maxSteps.`,
    };
  },
};
