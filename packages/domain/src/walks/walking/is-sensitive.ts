import type { SetDefinition } from "@boardwalk/engine";

/** Shown to whoever answered it, and to nobody else. */
export function isSensitive({ rules }: SetDefinition): boolean {
  return "sensitive" in rules && rules.sensitive === true;
}
