import type { ChoiceSetDefinition, Definition, JsonValue, SetDefinition } from "../../definition.ts";
import { changeField } from "../making/change-field.ts";
import { changeType } from "../making/change-type.ts";
import { newOption } from "../making/new-things.ts";
import { thingAt } from "../things/thing-at.ts";
import type { Fix, FixFinder } from "./fix.ts";
import { withoutDependencies } from "./fix-dependencies.ts";
import { inOrder } from "./in-order.ts";
import { named } from "./named.ts";

/** A set that has to be answered and cannot be. */
export const fixImpossibleSet: FixFinder = function* (definition, { at }) {
  const found = at === null ? null : thingAt(definition, at);
  if (at === null || found?.kind !== "set") return;
  const set: SetDefinition = found.thing;
  if (set.type === "SINGLE" || set.type === "MULTIPLE") yield* fixChoice(definition, at, set);
  if (set.type === "TEXT_INPUT") {
    yield exchange(definition, at, "rules.min", "rules.max", set.rules.min, set.rules.max);
    yield exchange(definition, at, "rules.minLength", "rules.maxLength", set.rules.minLength, set.rules.maxLength);
    if (set.rules.maxLength !== undefined)
      yield { label: "Allow any length", command: changeField(definition, at, "rules.maxLength", null) };
    if (set.rules.minLength !== undefined)
      yield { label: "Ask for no length", command: changeField(definition, at, "rules.minLength", null) };
  }
  if (set.type === "DATE_PICKER")
    yield exchange(definition, at, "rules.min", "rules.max", set.rules.min, set.rules.max);
  yield { label: "Do not require it", command: changeField(definition, at, "required", false) };
};

function* fixChoice(definition: Definition, at: string, set: ChoiceSetDefinition): Iterable<Fix | null> {
  const { options, min, max, type } = set;
  const active = options.filter((option) => option.active);
  const enabled = active.filter(({ disabled }) => !disabled);
  const [off] = active;
  if (enabled.length === 0 && off) {
    const command = changeField(definition, `${at}.${off.key}`, "disabled", false);
    yield { label: `Let ${named(definition, `${at}.${off.key}`)} be chosen`, command };
  }
  if (enabled.length === 0)
    yield {
      label: "Add an option",
      command: newOption(definition, { within: at, behind: options.at(-1)?.key ?? null }),
    };
  if (type === "SINGLE" && min > 1) {
    yield { label: "Let several be chosen", command: changeType(definition, at, "MULTIPLE") };
    yield { label: "Ask for one at least", command: changeField(definition, at, "min", 1) };
  }
  const least = Math.max(1, min);
  if (max !== null && least > max)
    yield { label: `Allow up to ${least}`, command: changeField(definition, at, "max", least) };
  const most = Math.min(enabled.length, max ?? enabled.length);
  if (most > 0 && min > most)
    yield { label: `Ask for ${most} at least`, command: changeField(definition, at, "min", most) };
}

function exchange(
  definition: Definition,
  at: string,
  low: string,
  high: string,
  least: JsonValue | undefined,
  most: JsonValue | undefined,
): Fix | null {
  if (least === undefined || most === undefined) return null;
  const command = inOrder(definition, [
    (draft) => changeField(draft, at, low, most),
    (draft) => changeField(draft, at, high, least),
  ]);
  return command && { label: "Exchange its limits", command };
}

/** Dependencies may leave too few: one option always stays, or nobody has to answer. */
export const fixSometimesImpossible: FixFinder = function* (definition, { at, related = [] }) {
  if (at === null) return;
  for (const option of related.slice(0, 1)) {
    const command = withoutDependencies(definition, option, ["SHOW_IF", "HIDE_IF", "DISABLE_IF"]);
    if (command) yield { label: `Always offer ${named(definition, option)}`, command };
  }
  yield { label: "Do not require it", command: changeField(definition, at, "required", false) };
};

export const fixBadPattern: FixFinder = function* (definition, { at }) {
  yield { label: "Remove the pattern", command: changeField(definition, at, "rules.pattern", null) };
};

export const fixTooManySteps: FixFinder = function* (definition) {
  const active = definition.steps.filter((step) => step.active).length;
  yield { label: `Allow ${active} steps`, command: changeField(definition, null, "settings.maxSteps", active) };
  yield { label: "Allow any number", command: changeField(definition, null, "settings.maxSteps", null) };
};
