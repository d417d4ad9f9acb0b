import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import type { Carried } from "./carried.ts";

/** The own keys of those that stay in it while others are moved. */
export function stayingIn(definition: Definition, { ats }: Carried, within: string | null): string[] {
  const moving = new Set(ats);
  return childrenOf(definition, within)
    .map(({ key }) => key)
    .filter((key) => !moving.has(within === null ? key : `${within}.${key}`));
}
