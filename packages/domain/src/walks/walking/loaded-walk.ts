import type { Answers } from "@boardwalk/engine";
import type { Ctx } from "../../kernel/index.ts";
import { type PublishedVersion, readVersion } from "../../wizards/index.ts";
import { NO_ANSWER, type SetAnswer } from "./set-answer.ts";
import { answerInRows, rowsBySet, type StoredAnswer } from "./stored-answers.ts";
import type { StoredWalk } from "./stored-walk.ts";
import { type VersionParts, versionParts } from "./version-parts.ts";

/** The engine's document with every field there. */
export type WalkDocument = Required<Answers> & { readonly exits: Readonly<Record<string, string | null>> };

/** A walk with its version and its answers, opened for the length of one piece of work. */
export interface LoadedWalk {
  readonly stored: StoredWalk;
  readonly version: PublishedVersion;
  readonly parts: VersionParts;
  /** By the set's dotted key; what is not in it is not answered. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  readonly document: WalkDocument;
}

/** The caller has found the walk by its address, so the policies have let the actor see it, and with it its version. */
export async function loadWalk(ctx: Ctx, stored: StoredWalk): Promise<LoadedWalk> {
  const version = await readVersion(ctx, stored.versionId);
  const parts = versionParts(version);
  const answers = new Map<string, StoredAnswer>();
  for (const [key, rows] of rowsBySet(stored.selections)) {
    const part = parts.sets.get(key);
    if (part) answers.set(key, { answer: answerInRows(ctx, part, rows), rows });
  }
  return { stored, version, parts, answers, document: documentOf(stored, answers) };
}

export function storedAnswer(walk: Pick<LoadedWalk, "answers">, key: string): SetAnswer {
  return walk.answers.get(key)?.answer ?? NO_ANSWER;
}

function documentOf(stored: StoredWalk, answers: ReadonlyMap<string, StoredAnswer>): WalkDocument {
  let document: WalkDocument = {
    answers: {},
    inputs: {},
    submitted: stored.submitted,
    skipped: stored.skipped,
    exits: stored.exits,
    today: stored.startedOn,
  };
  for (const [key, { answer }] of answers) document = withAnswer(document, key, answer);
  return document;
}

/** The document with one set answered this way: value and texts behind its options at once. */
export function withAnswer(document: WalkDocument, key: string, { value, inputs }: SetAnswer): WalkDocument {
  const answers = { ...document.answers };
  delete answers[key];
  if (value !== null) answers[key] = value;
  const texts = Object.entries(document.inputs).filter(([option]) => !option.startsWith(`${key}.`));
  const said = Object.entries(inputs).map(([option, text]) => [`${key}.${option}`, text] as const);
  return { ...document, answers, inputs: Object.fromEntries([...texts, ...said]) };
}
