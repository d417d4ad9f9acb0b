import type { Definition } from "@boardwalk/engine";
import type { OffReason } from "./set-props.ts";

const KNOWN = new WeakMap<Definition, ReadonlyMap<string, readonly OffReason[]>>();

/** Of each option that others may switch off: which ones, and what they are called. */
export function offBecause(definition: Definition): ReadonlyMap<string, readonly OffReason[]> {
  const reasons = KNOWN.get(definition) ?? findReasons(definition);
  KNOWN.set(definition, reasons);
  return reasons;
}

function findReasons({ dependencies, steps }: Definition): ReadonlyMap<string, readonly OffReason[]> {
  const disabling = dependencies.filter(({ type }) => type === "DISABLE_IF");
  const asked = new Set(disabling.map(({ on }) => on));
  const labels = new Map<string, string>();
  for (const step of steps)
    for (const set of step.sets)
      for (const option of set.options) {
        const at = `${step.key}.${set.key}.${option.key}`;
        if (asked.has(at)) labels.set(at, option.label);
      }
  const reasons = new Map<string, OffReason[]>();
  for (const { target, on } of disabling) {
    const label = labels.get(on);
    if (label !== undefined) reasons.set(target, [...(reasons.get(target) ?? []), { option: on, label }]);
  }
  return reasons;
}
