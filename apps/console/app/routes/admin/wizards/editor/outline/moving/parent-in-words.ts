import type { Definition } from "@boardwalk/engine";
import { nameAt } from "../rows/name-at.ts";

/** "Stage and power, Power". */
export function parentInWords(definition: Definition, within: string): string {
  const [step = ""] = within.split(".");
  const name = nameAt(definition, within);
  return step === within ? name : `${nameAt(definition, step)}, ${name}`;
}
