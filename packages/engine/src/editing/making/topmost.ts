import type { Definition } from "../../definition.ts";
import { isWithin } from "../things/dotted.ts";
import { type FoundThing, thingAt } from "../things/thing-at.ts";

export type Chosen = FoundThing & { readonly at: string };

/** The things of a choice in the order of the document, without those that stand in another of it. */
export function topmost(definition: Definition, ats: readonly string[]): Chosen[] {
  const unique = [...new Set(ats)];
  const outer = unique.filter((at) => !unique.some((other) => other !== at && isWithin(at, other)));
  const found = outer.flatMap((at): Chosen[] => {
    const one = thingAt(definition, at);
    return one ? [{ ...one, at }] : [];
  });
  const order = new Map(found.map(({ at }) => [at, placeOf(definition, at)]));
  return found.sort((one, other) => compare(order.get(one.at) ?? [], order.get(other.at) ?? []));
}

function placeOf(definition: Definition, at: string): number[] {
  const parts = at.split(".");
  return parts.map((_, depth) => thingAt(definition, parts.slice(0, depth + 1).join("."))?.index ?? 0);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [depth, index] of one.entries()) {
    const difference = index - (other[depth] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
