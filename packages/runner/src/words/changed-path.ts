import type { PathPlace } from "../path/path-of.ts";

/** In words, what of the way ahead is new and what is gone; empty where it leads as before. */
export function changedPath(before: readonly PathPlace[], after: readonly PathPlace[]): string[] {
  const added = namesNotIn(after, before);
  const removed = namesNotIn(before, after);
  const sentences: string[] = [];
  if (added.length > 0) sentences.push(`${listed(added)} ${added.length === 1 ? "is" : "are"} now part of your path.`);
  if (removed.length > 0)
    sentences.push(
      `${listed(removed)} ${removed.length === 1 ? "is" : "are"} no longer asked; what you answered there is kept.`,
    );
  return sentences;
}

function namesNotIn(places: readonly PathPlace[], others: readonly PathPlace[]): string[] {
  const known = new Set(others.map(({ step }) => step));
  return places.filter(({ step }) => !known.has(step)).map(({ name }) => name);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
