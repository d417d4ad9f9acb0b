import type { RuleDefinition } from "@boardwalk/engine";
import { isAlwaysTaken } from "./is-always-taken.ts";

/**
 * What becomes of a walk that no rule takes along: of those of a step, or of those alone that ask for `option`. `next`
 * is the name of the step next in order, null where the walk is then complete.
 */
export function whatFollows(tried: readonly RuleDefinition[], option: string | null, next: string | null): string {
  const otherwise = next === null ? "the walk is complete" : `${next} follows`;
  if (option !== null) {
    const own = tried.filter((rule) => rule.option === option).length;
    const hasOthers = tried.length > own;
    if (own === 0) return `No rule asks for it: ${hasOthers ? "those of the step hold" : otherwise}.`;
    return `Otherwise ${hasOthers ? "the other rules of the step are tried" : otherwise}.`;
  }
  if (tried.length === 0) return `No rule leaves this step: ${otherwise}.`;
  const always = tried.findIndex(isAlwaysTaken);
  if (always < 0) return `Otherwise ${otherwise}.`;
  return `Nothing follows by itself: ${tried.length === 1 ? "the rule" : `number ${always + 1}`} is always taken.`;
}
