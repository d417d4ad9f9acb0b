import { canonicalAnswer } from "./canonical-answer.ts";
import { filesInAnswer } from "./files-in-answer.ts";
import type { WalkDocument } from "./loaded-walk.ts";
import { NO_ANSWER, type SetAnswer } from "./set-answer.ts";
import type { SetPart } from "./version-parts.ts";

/** What a walk's document says about one set. */
export function answerInDocument(document: Pick<WalkDocument, "answers" | "inputs">, part: SetPart): SetAnswer {
  const value = document.answers[part.key];
  if (part.set.type === "FILE_UPLOAD") return filesInAnswer(value);
  const inputs = part.set.options.map(({ key }) => [key, document.inputs[`${part.key}.${key}`]]);
  const read = canonicalAnswer(part.set, value, Object.fromEntries(inputs));
  return read.ok ? read.answer : NO_ANSWER;
}
