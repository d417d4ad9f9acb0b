import { type Definition, serialize } from "@boardwalk/engine";
import { type Carried, carried } from "../moving/carried.ts";
import { COPIED, THINGS_FORMAT } from "./things-format.ts";

/** Things as text for another place or another wizard; null where they are of several kinds. */
export function textOfThings(definition: Definition, ats: readonly string[]): string | null {
  const found = carried(definition, ats);
  if (found === null) return null;
  const { steps, flow, dependencies } = serialize(withOnly(definition, found));
  return JSON.stringify({ format: THINGS_FORMAT, kind: found.kind, ...COPIED, steps, flow, dependencies }, null, 2);
}

/** A wizard of what is copied, within what it is in; what names only that goes along. */
function withOnly(definition: Definition, { kind, ats }: Carried): Definition {
  const asked = new Set(ats);
  const isIn = (at: string) => ats.some((one) => at === one || at.startsWith(`${one}.`));
  const steps = definition.steps.flatMap((step) => {
    if (kind === "step") return asked.has(step.key) ? [step] : [];
    const sets = step.sets.flatMap((set) => {
      const at = `${step.key}.${set.key}`;
      if (kind === "set") return asked.has(at) ? [set] : [];
      const options = set.options.filter(({ key }) => asked.has(`${at}.${key}`));
      return options.length > 0 ? [{ ...set, options }] : [];
    });
    return sets.length > 0 ? [{ ...step, sets }] : [];
  });
  return {
    ...definition,
    steps,
    flow: definition.flow.filter(({ from, to }) => kind === "step" && isIn(from) && isIn(to)),
    dependencies: definition.dependencies.filter(({ target, on }) => isIn(target) && isIn(on)),
  };
}
