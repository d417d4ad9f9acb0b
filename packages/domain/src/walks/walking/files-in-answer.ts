import { type AnsweredFile, NO_ANSWER, type SetAnswer } from "./set-answer.ts";

/** An answer of files, of which only what is whole counts. */
export function filesInAnswer(listed: unknown): SetAnswer {
  const files = Array.isArray(listed) ? listed.flatMap((file) => readFile(file)) : [];
  return files.length === 0 ? NO_ANSWER : { value: files, inputs: {} };
}

function readFile(stored: unknown): AnsweredFile[] {
  const { id, name, type, bytes }: { [field in keyof AnsweredFile]?: unknown } = Object(stored);
  if (typeof id !== "string" || typeof name !== "string" || typeof type !== "string" || typeof bytes !== "number")
    return [];
  return [{ id, name, type, bytes }];
}
