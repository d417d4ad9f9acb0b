import { quoted } from "../../quoted.ts";
import type { Finder } from "../finder.ts";

interface Keyed {
  readonly key: string;
}

/** What is inactive counts too: it may be made active again. Nothing below a repetition is judged. */
export const duplicateKey: Finder = {
  code: "duplicate-key",
  severity: "error",
  *find({ definition }) {
    for (const step of firstOfEach(definition.steps)) {
      if (step.times > 1) yield repeated(step.item.key, step.times, "steps");
      for (const set of firstOfEach(step.item.sets)) {
        const setKey = `${step.item.key}.${set.item.key}`;
        if (set.times > 1) yield repeated(setKey, set.times, "sets of one step");
        for (const option of firstOfEach(set.item.options))
          if (option.times > 1) yield repeated(`${setKey}.${option.item.key}`, option.times, "options of one set");
      }
    }
  },
};

function repeated(at: string, times: number, what: string) {
  const message = `${times} ${what} share the key ${quoted(at)}; give each a key of its own, because only the first active one counts.`;
  return { at, message };
}

function firstOfEach<T extends Keyed>(items: readonly T[]): Iterable<{ readonly item: T; times: number }> {
  const byKey = new Map<string, { readonly item: T; times: number }>();
  for (const item of items) {
    const first = byKey.get(item.key);
    if (first) first.times += 1;
    else byKey.set(item.key, { item, times: 1 });
  }
  return byKey.values();
}
