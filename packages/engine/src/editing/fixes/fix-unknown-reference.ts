import { closeReferences } from "../../check/words/close-references.ts";
import type { Definition } from "../../definition.ts";
import { existingWizard } from "../../structure/existing-wizard.ts";
import { changeField } from "../making/change-field.ts";
import { changeDependency, removeDependency } from "../making/edit-dependencies.ts";
import { changeRule, removeRule } from "../making/edit-rules.ts";
import { thingAt } from "../things/thing-at.ts";
import type { Fix, FixFinder } from "./fix.ts";
import { inOrder } from "./in-order.ts";
import { named } from "./named.ts";

/** Something names what is not there: what was meant, what is archived, or nothing at all. */
export const fixUnknownReference: FixFinder = function* (definition, { rule, dependency }) {
  const close = closeReferences(existingWizard(definition));
  const ruleThere = rule === undefined ? undefined : definition.flow[rule];
  if (rule !== undefined && ruleThere) {
    const { from, to, option } = ruleThere;
    yield revive(definition, [from, to, ...(option === null ? [] : [option])]);
    const meantTo = strayFrom(definition, to) ? close(to) : null;
    const meantOption = option !== null && strayFrom(definition, option) ? close(option) : null;
    const changes = [
      ...(meantTo === null ? [] : [{ field: "to", meant: meantTo } as const]),
      ...(meantOption === null ? [] : [{ field: "option", meant: meantOption } as const]),
    ];
    const command = inOrder(
      definition,
      changes.map(
        ({ field, meant }) =>
          (draft: Definition) =>
            changeRule(draft, rule, field, meant),
      ),
    );
    const meant = changes.map((change) => named(definition, change.meant)).join(" and ");
    if (command) yield { label: `Use ${meant}`, command };
    yield { label: "Remove the rule", command: removeRule(definition, rule) };
  }
  const there = dependency === undefined ? undefined : definition.dependencies[dependency];
  if (dependency === undefined || !there) return;
  yield revive(definition, [there.target, there.on]);
  const target = strayFrom(definition, there.target) ? close(there.target) : there.target;
  const on = strayFrom(definition, there.on) ? close(there.on) : there.on;
  if (target !== null && on !== null && (target !== there.target || on !== there.on)) {
    const meant = [target, on].filter((key) => key !== there.target && key !== there.on);
    const label = `Use ${meant.map((key) => named(definition, key)).join(" and ")}`;
    yield { label, command: changeDependency(definition, dependency, { ...there, target, on }) };
  }
  const command = removeDependency(definition, dependency);
  if (command) yield { label: "Remove it", command };
};

function strayFrom(definition: Definition, at: string): boolean {
  return thingAt(definition, at) === null;
}

/** Makes what is archived among these active again, with what it stands in. */
function revive(definition: Definition, keys: readonly string[]): Fix | null {
  const archived = new Set(keys.flatMap(withParents).filter((at) => thingAt(definition, at)?.thing.active === false));
  const command = inOrder(
    definition,
    [...archived].map((at) => (draft: Definition) => changeField(draft, at, "active", true)),
  );
  const names = [...archived].map((at) => named(definition, at)).join(" and ");
  return command && { label: `Take ${names} out of the archive`, command };
}

function withParents(at: string): string[] {
  const parts = at.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
