import type { Definition } from "@boardwalk/engine";

const KNOWN = new WeakMap<Definition, boolean>();

/** Whether anything in a wizard costs something; otherwise no total is shown. */
export function hasPrices(definition: Definition): boolean {
  const known = KNOWN.get(definition);
  if (known !== undefined) return known;
  const found = definition.steps.some(({ sets }) =>
    sets.some(({ options }) => options.some(({ price }) => Number(price) > 0)),
  );
  KNOWN.set(definition, found);
  return found;
}
