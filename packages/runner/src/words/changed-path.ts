import type { PathPlace } from "../path/path-of.ts";

/** In words, what of the way ahead is new and what is gone; empty where it leads as before. */
export function changedPath(before: readonly PathPlace[], after: readonly PathPlace[]): string[] {
  const added = notIn(after, before);
  const removed = notIn(before, after);
  const sentences: string[] = [];
  if (added.length > 0) sentences.push(`${named(added)} now part of your path.`);
  if (removed.length > 0) {
    const kept = removed.some(({ is }) => is === "done" || is === "open");
    sentences.push(`${named(removed)} no longer asked${kept ? "; what you answered there is kept" : ""}.`);
  }
  return sentences;
}

function notIn(places: readonly PathPlace[], others: readonly PathPlace[]): PathPlace[] {
  const known = new Set(others.map(({ step }) => step));
  return places.filter(({ step }) => !known.has(step));
}

function named(places: readonly PathPlace[]): string {
  return `${listed(places.map(({ name }) => name))} ${places.length === 1 ? "is" : "are"}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
