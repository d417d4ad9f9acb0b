import type { Answers, Definition } from "@boardwalk/engine";

/** The document that a step is drawn from: where nothing was ever answered, a form starts with the author's defaults. */
export function withDefaults(definition: Definition, step: string, document: Answers): Answers {
  const found = definition.steps.find(({ key }) => key === step);
  const filled: [string, unknown][] = [];
  for (const set of found?.sets ?? []) {
    const at = `${step}.${set.key}`;
    const defaults = set.options.filter((option) => option.default && option.active).map(({ key }) => key);
    if (defaults.length === 0 || document.answers?.[at] !== undefined) continue;
    filled.push([at, set.type === "SINGLE" ? defaults[0] : defaults]);
  }
  if (filled.length === 0) return document;
  return { ...document, answers: Object.fromEntries([...Object.entries(document.answers ?? {}), ...filled]) };
}
