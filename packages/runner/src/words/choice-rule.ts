import type { ChoiceSetDefinition } from "@boardwalk/engine";

/** How many to choose, where the cards alone do not say it. */
export function choiceRule(
  { type, min, max, description }: ChoiceSetDefinition,
  required: boolean,
): string | undefined {
  if (type === "SINGLE") return undefined;
  const described = description !== null;
  const least = Math.max(min, Number(required));
  if (max !== null && least === max) return `Choose ${max}.`;
  if (max !== null) return least > 1 ? `Choose ${least} to ${max}.` : `Choose up to ${max}.`;
  return least > 1 ? `Choose at least ${least}.` : described ? undefined : "Choose as many as you need.";
}
