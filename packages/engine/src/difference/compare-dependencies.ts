import type { DependencyDefinition } from "../definition.ts";
import type { DefinitionChange } from "./definition-change.ts";

/** Dependencies have no order, so only which there are counts. */
export function compareDependencies(
  before: readonly DependencyDefinition[],
  after: readonly DependencyDefinition[],
): DefinitionChange[] {
  return [
    ...without(before, after).map((dependency): DefinitionChange => {
      return { kind: "dependency-removed", at: dependency.target, dependency };
    }),
    ...without(after, before).map((dependency): DefinitionChange => {
      return { kind: "dependency-added", at: dependency.target, dependency };
    }),
  ];
}

function without(some: readonly DependencyDefinition[], others: readonly DependencyDefinition[]) {
  const known = new Set(others.map(nameOf));
  return some.filter((dependency) => {
    const name = nameOf(dependency);
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
}

function nameOf({ target, on, type }: DependencyDefinition): string {
  return `${type} ${target} ${on}`;
}
