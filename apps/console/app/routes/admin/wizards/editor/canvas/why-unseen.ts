import type { Definition, DependencyDefinition } from "@boardwalk/engine";
import { nameAt } from "../outline/rows/name-at.ts";

/** Why a set or an option that depends on others is hidden, in words. */
export function whyUnseen(definition: Definition, at: string, isChosen: (option: string) => boolean): string {
  const own = definition.dependencies.filter(({ target }) => target === at);
  const hiding = own.filter(({ type, on }) => type === "HIDE_IF" && isChosen(on));
  if (hiding.length > 0) return `Hidden, because ${namesOf(definition, hiding, "and")} is chosen`;
  const showing = own.filter(({ type }) => type === "SHOW_IF");
  if (showing.length > 0) return `Hidden until ${namesOf(definition, showing, "or")} is chosen`;
  return "Hidden";
}

const MOST_NAMES = 3;

function namesOf(definition: Definition, dependencies: readonly DependencyDefinition[], between: string): string {
  const names = dependencies.slice(0, MOST_NAMES).map(({ on }) => `“${nameAt(definition, on)}”`);
  const more = dependencies.length - names.length;
  if (more > 0) names.push(`${more} more`);
  return names.join(` ${between} `);
}
