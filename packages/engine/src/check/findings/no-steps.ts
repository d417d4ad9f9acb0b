import type { Finder } from "../finder.ts";

export const noSteps: Finder = {
  code: "no-steps",
  severity: "error",
  *find({ definition, wizard }) {
    if (wizard.steps.length > 0) return;
    const what = definition.steps.length > 0 ? "no active step; make one active or add one" : "no step; add one";
    yield { at: null, message: `The wizard has ${what}, so that there is somewhere to begin.` };
  },
};
