import type { Definition, DependencyDefinition } from "../../definition.ts";
import { dependencyTable } from "../../document/tables/dependency-table.ts";
import { quoted } from "../../quoted.ts";
import type { Applied } from "../applied.ts";
import type { AddDependency, ChangeDependency, RemoveDependency } from "../edit-command.ts";
import { unknownInDependency } from "../references/known-references.ts";
import { nothing } from "./nothing.ts";
import { PLACES, readPart } from "./read-part.ts";
import { invalid, type Refused, stale } from "./refused.ts";
import { tooMany } from "./too-many.ts";

export function applyAddDependency(definition: Definition, command: AddDependency): Applied {
  const read = judged(definition, command.dependency);
  if (!read.ok) return read;
  const index = Math.min(command.index, definition.dependencies.length);
  const after = { ...definition, dependencies: definition.dependencies.toSpliced(index, 0, read.value) };
  const excess = tooMany(after);
  if (excess !== null) return invalid(excess, command.dependency.target);
  return {
    ok: true,
    definition: after,
    inverse: { name: "remove-dependency", index, dependency: read.value },
  };
}

export function applyChangeDependency(definition: Definition, command: ChangeDependency): Applied {
  const { before, after } = command;
  const index = indexOfDependency(definition.dependencies, before, command.index);
  const now = definition.dependencies[index];
  if (!now) return goneDependency(before);
  if (isSame(before, after)) return { ok: true, definition, inverse: nothing };
  const read = judged(definition, after);
  if (!read.ok) return read;
  return {
    ok: true,
    definition: { ...definition, dependencies: definition.dependencies.with(index, read.value) },
    inverse: { name: "change-dependency", index, before: read.value, after: now },
  };
}

export function applyRemoveDependency(definition: Definition, command: RemoveDependency): Applied {
  const index = indexOfDependency(definition.dependencies, command.dependency, command.index);
  const dependency = definition.dependencies[index];
  if (!dependency) return goneDependency(command.dependency);
  return {
    ok: true,
    definition: { ...definition, dependencies: definition.dependencies.toSpliced(index, 1) },
    inverse: { name: "add-dependency", index, dependency },
  };
}

/** The one at the place that is said, where it is the same; otherwise the first; -1 where there is none. */
function indexOfDependency(
  dependencies: readonly DependencyDefinition[],
  dependency: DependencyDefinition,
  index = 0,
): number {
  const here = dependencies[index];
  return here && isSame(here, dependency) ? index : dependencies.findIndex((one) => isSame(one, dependency));
}

function isSame(one: DependencyDefinition, other: DependencyDefinition): boolean {
  return one.target === other.target && one.on === other.on && one.type === other.type;
}

function judged(definition: Definition, dependency: DependencyDefinition) {
  const read = readPart(dependencyTable, dependency, PLACES.dependency);
  if (!read.ok) return invalid(read.message, dependency.target, { field: read.field });
  const unknown = unknownInDependency(definition, read.value);
  if (unknown === null) return read;
  return stale(`The dependency names ${quoted(unknown)}, which is not there.`, dependency.target, {
    yours: dependency.on,
    theirs: null,
  });
}

function goneDependency({ target, on }: DependencyDefinition): Refused {
  return stale("This dependency is no longer there.", target, { yours: on, theirs: null });
}
