import type { Definition } from "@boardwalk/engine";
import type { Kind } from "../rows/outline-row.ts";

/** Whatever a thing of a kind may stand in, in the order of the wizard; null is the wizard itself. */
export function parentsFor(definition: Definition, kind: Kind): (string | null)[] {
  if (kind === "step") return [null];
  if (kind === "set") return definition.steps.map(({ key }) => key);
  return definition.steps.flatMap((step) =>
    step.sets.filter(({ type }) => type === "SINGLE" || type === "MULTIPLE").map((set) => `${step.key}.${set.key}`),
  );
}
