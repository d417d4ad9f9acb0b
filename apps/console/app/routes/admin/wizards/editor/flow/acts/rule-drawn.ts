import type { Definition } from "@boardwalk/engine";
import { isAlwaysTaken } from "../../inspector/rules/is-always-taken.ts";

/** The place of the rule that already leads there whatever was answered; -1 where there is none. */
export function ruleDrawn({ flow }: Definition, from: string, to: string): number {
  return flow.findIndex((rule) => rule.from === from && rule.to === to && isAlwaysTaken(rule));
}
