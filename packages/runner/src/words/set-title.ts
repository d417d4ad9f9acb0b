import type { SetDefinition } from "@boardwalk/engine";

export function setTitle(set: SetDefinition): string {
  return set.title ?? set.name;
}
