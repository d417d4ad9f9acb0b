import type { Definition, DependencyType } from "../../definition.ts";
import { closingPlaces } from "../../locate/closing-places.ts";
import type { EditCommand } from "../edit-command.ts";
import { removeDependency } from "../making/edit-dependencies.ts";
import { moveThings } from "../making/move-things.ts";
import type { FixFinder } from "./fix.ts";
import { inOrder } from "./in-order.ts";
import { named } from "./named.ts";

export const fixDependencyCycle: FixFinder = function* (definition, { related = [] }) {
  const place = closingPlaces(definition).dependencyIn(related);
  const there = place === null ? undefined : definition.dependencies[place];
  const command = place === null ? null : removeDependency(definition, place);
  if (there && command)
    yield { label: `Let ${named(definition, there.target)} not look at ${named(definition, there.on)}`, command };
};

/** It looks ahead: what it looks at comes first, or it looks no longer. */
export const fixForwardDependency: FixFinder = function* (definition, { dependency }) {
  const there = dependency === undefined ? undefined : definition.dependencies[dependency];
  if (dependency === undefined || !there) return;
  const own = there.target.slice(0, there.target.indexOf("."));
  const other = there.on.slice(0, there.on.indexOf("."));
  const before = definition.steps[definition.steps.findIndex(({ key }) => key === own) - 1];
  if (own !== other)
    yield {
      label: `Move ${named(definition, other)} in front of ${named(definition, own)}`,
      command: moveThings(definition, [other], { within: null, behind: before?.key ?? null }),
    };
  const command = removeDependency(definition, dependency);
  if (command) yield { label: "Remove it", command };
};

export const fixSometimesUnseen: FixFinder = function* (definition, { dependency }) {
  const command = dependency === undefined ? null : removeDependency(definition, dependency);
  if (command) yield { label: "Remove it", command };
};

export const fixNeverVisible: FixFinder = function* (definition, { at }) {
  const command = at === null ? null : withoutDependencies(definition, at, ["SHOW_IF"]);
  if (command) yield { label: "Show it always", command };
};

/** Of an option or a set, those of some types; null where there are none. */
export function withoutDependencies(
  definition: Definition,
  target: string,
  types: readonly DependencyType[],
): EditCommand | null {
  const isOne = (one: Definition["dependencies"][number]) => one.target === target && types.includes(one.type);
  const makers = definition.dependencies.filter(isOne).map(
    () => (draft: Definition) =>
      removeDependency(
        draft,
        draft.dependencies.findIndex((one) => isOne(one)),
      ),
  );
  return inOrder(definition, makers);
}
