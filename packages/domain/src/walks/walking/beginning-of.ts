import type { PublishedVersion } from "../../wizards/index.ts";
import { answerInDocument } from "./answer-in-document.ts";
import { type WalkDocument, withAnswer } from "./loaded-walk.ts";
import type { SetAnswer } from "./set-answer.ts";
import { versionParts } from "./version-parts.ts";

export interface Beginning {
  readonly answers: ReadonlyMap<string, SetAnswer>;
  readonly document: WalkDocument;
}

type Given = Omit<WalkDocument, "today">;

/** Of answers that a walk is to begin with, what this version has a place for. Files are a walk's own, so they come along with none. */
export function beginningOf(version: PublishedVersion, given: Given | undefined, today: string): Beginning {
  const { steps, sets } = versionParts(version);
  const isStep = (key: string) => steps.has(key);
  const { submitted = [], skipped = [], exits = {} } = given ?? {};
  const answers = new Map<string, SetAnswer>();
  let document: WalkDocument = {
    answers: {},
    inputs: {},
    submitted: [...new Set(submitted.filter(isStep))],
    skipped: [...new Set(skipped.filter((key) => steps.get(key)?.required === false))],
    exits: Object.fromEntries(Object.entries(exits).filter(([from, to]) => isStep(from) && to !== null && isStep(to))),
    today,
  };
  for (const part of given ? sets.values() : []) {
    if (part.set.type === "FILE_UPLOAD" || !given) continue;
    const answer = answerInDocument(given, part);
    if (answer.value === null) continue;
    answers.set(part.key, answer);
    document = withAnswer(document, part.key, answer);
  }
  return { answers, document };
}
