import type { Definition, DependencyDefinition } from "../../definition.ts";
import type { AddDependency, ChangeDependency, RemoveDependency } from "../edit-command.ts";

/** Behind all others. */
export function addDependency({ dependencies }: Definition, dependency: DependencyDefinition): AddDependency {
  return { name: "add-dependency", index: dependencies.length, dependency };
}

/** Another dependency in the place of the one at that index of the document. */
export function changeDependency(
  { dependencies }: Definition,
  index: number,
  after: DependencyDefinition,
): ChangeDependency {
  return { name: "change-dependency", index, before: dependencies[index] ?? after, after };
}

/** Null where none stands at that index. */
export function removeDependency({ dependencies }: Definition, index: number): RemoveDependency | null {
  const dependency = dependencies[index];
  return dependency ? { name: "remove-dependency", index, dependency } : null;
}
