import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "./children-of.ts";

/** Those of them that are not in another of them, in the order of the wizard; what is gone is left out. */
export function topmost(definition: Definition, ats: readonly string[]): string[] {
  const asked = new Set(ats);
  const found: string[] = [];
  // Only where something was asked for is looked into: a wizard may have thousands of steps.
  const parents = new Set(ats.flatMap((at) => [at.split(".")[0] ?? "", at.split(".").slice(0, 2).join(".")]));
  const lookInto = (within: string | null): void => {
    for (const { key } of childrenOf(definition, within)) {
      const at = within === null ? key : `${within}.${key}`;
      if (asked.has(at)) found.push(at);
      else if (parents.has(at)) lookInto(at);
    }
  };
  lookInto(null);
  return found;
}
