import { type Definition, serialize } from "@boardwalk/engine";
import { hashToken } from "../../kernel/index.ts";

/** The same for definitions that only a version can tell apart by what is live at once anyway. */
export function draftHash(definition: Definition): string {
  const { maxSteps, estimatedMinutes, currency, timezone, inactivityMinutes } = definition.settings;
  const published = { maxSteps, estimatedMinutes, currency, timezone, inactivityMinutes };
  const { settings, ...document } = serialize(definition);
  return hashToken(JSON.stringify({ ...document, settings: published }));
}
