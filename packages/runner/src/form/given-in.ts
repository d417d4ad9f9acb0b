import type { Answers, SetDefinition } from "@boardwalk/engine";
import type { Given } from "./given.ts";

/** What the document holds for one set. */
export function givenIn(document: Answers, step: string, set: SetDefinition): Given {
  const at = `${step}.${set.key}`;
  const inputs: Record<string, string> = {};
  for (const { key, requiresInput } of set.options) {
    const text = document.inputs?.[`${at}.${key}`];
    if (requiresInput && typeof text === "string") inputs[key] = text;
  }
  return { value: document.answers?.[at] ?? null, inputs };
}
