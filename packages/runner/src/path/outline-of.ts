import type { Definition, RuleDefinition } from "@boardwalk/engine";
import type { Outline, OutlineWay } from "./outline.ts";
import { reasonsOf } from "./reasons-of.ts";

const KNOWN = new WeakMap<Definition, Outline>();

export function outlineOf(definition: Definition): Outline {
  const outline = KNOWN.get(definition) ?? makeOutline(definition);
  KNOWN.set(definition, outline);
  return outline;
}

function makeOutline(definition: Definition): Outline {
  const { steps, flow } = definition;
  const active = steps.filter((step) => step.active);
  const keys = new Set(active.map(({ key }) => key));
  const rules = new Map<string, RuleDefinition[]>();
  for (const rule of flow.toSorted((one, other) => other.priority - one.priority)) {
    // What a condition comes to is only known when the walk is there.
    if (!rule.active || rule.type === "OPTIONAL" || rule.when !== null || !keys.has(rule.to)) continue;
    rules.set(rule.from, [...(rules.get(rule.from) ?? []), rule]);
  }
  return {
    steps: active.map(({ key, name, icon, required, allowBack }, index) => {
      const next = active[index + 1];
      const ways = waysOf(rules.get(key) ?? [], next?.key);
      return { key, name, icon, required, allowBack, ways, ...reasonsOf(definition, key, ways) };
    }),
  };
}

function waysOf(rules: readonly RuleDefinition[], next: string | undefined): OutlineWay[] {
  const ways: OutlineWay[] = [];
  for (const { to, option, type } of rules) {
    if (option !== null) ways.push({ to, option });
    else if (type === "REQUIRED") return [...ways, { to }];
  }
  return next === undefined ? ways : [...ways, { to: next }];
}
