import type { Definition } from "@boardwalk/engine";
import { nameAt } from "../rows/name-at.ts";
import type { Carried } from "./carried.ts";

/** "Battery and solar", "3 options". */
export function carriedInWords(definition: Definition, { kind, ats }: Carried): string {
  const [first] = ats;
  return ats.length === 1 && first !== undefined ? nameAt(definition, first) : `${ats.length} ${kind}s`;
}
