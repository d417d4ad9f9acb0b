import type { LoadedWalk, WalkDocument } from "./loaded-walk.ts";

/** A document as it may leave: sensitive answers are opened for the walker alone. */
export function shownDocument(
  { stored, parts }: Pick<LoadedWalk, "stored" | "parts">,
  document: WalkDocument,
): WalkDocument {
  if (stored.isOwn) return document;
  const secret = [...parts.sets.values()].filter(({ isSensitive }) => isSensitive).map(({ key }) => key);
  const isShown = (key: string) => !secret.some((set) => key === set || key.startsWith(`${set}.`));
  return { ...document, answers: only(document.answers, isShown), inputs: only(document.inputs, isShown) };
}

function only<T>(record: Readonly<Record<string, T>>, isShown: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isShown(key)));
}
