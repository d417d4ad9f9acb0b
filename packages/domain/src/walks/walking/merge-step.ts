import { evaluate } from "@boardwalk/engine";
import type { AnswerFault } from "./canonical-answer.ts";
import { entryOf } from "./entry-of.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { judgeGiven, type UnseenReason, whyUnseen } from "./judge-given.ts";
import { type LoadedWalk, storedAnswer, type WalkDocument, withAnswer } from "./loaded-walk.ts";
import type { SetAnswer } from "./set-answer.ts";
import { type StandingAnswer, standingAnswer } from "./standing-answer.ts";
import { isWalkersAlone } from "./step-at-hand.ts";
import { unsaidStep } from "./unsaid-step.ts";

/** A set that this page and somebody else both changed. */
export interface GivenConflict {
  /** The set's own key. */
  readonly set: string;
  readonly mine: SetAnswer;
  readonly theirs: StandingAnswer;
}

export interface MergedStep {
  /** What is to be kept, by dotted key. */
  readonly answers: ReadonlyMap<string, SetAnswer>;
  readonly conflicts: readonly GivenConflict[];
  /** What may not be kept, by the sets' own keys: empty where all that was given may be. */
  readonly refused: Readonly<Record<string, AnswerFault | UnseenReason>>;
  /** The document with what is to be kept, and with all that was typed; both as if the step were still to be done. */
  readonly kept: WalkDocument;
  readonly shown: WalkDocument;
}

/** Puts what a step's page gives together with what stands there: two pages that changed different sets are no conflict. */
export function mergeStep(walk: LoadedWalk, stepKey: string, given: Readonly<Record<string, GivenAnswer>>): MergedStep {
  const before = unsaidStep(walk.document, stepKey);
  const answers = new Map<string, SetAnswer>();
  const conflicts: GivenConflict[] = [];
  let shown = before;
  const refused: Record<string, AnswerFault | UnseenReason> = {};

  for (const set of walk.parts.steps.get(stepKey)?.sets ?? []) {
    const part = walk.parts.sets.get(`${stepKey}.${set.key}`);
    const said = entryOf(given, set.key);
    if (part === undefined || said === undefined || set.type === "FILE_UPLOAD" || isWalkersAlone(walk, part)) continue;
    const judged = judgeGiven(walk, part, said);
    if (judged.kind === "refused") {
      refused[set.key] = judged.because;
      shown = withTyped(shown, part.key, said);
    } else if (judged.kind === "conflict") {
      conflicts.push({ set: set.key, mine: judged.mine, theirs: standingAnswer(judged.theirs) });
      shown = withAnswer(shown, part.key, judged.mine);
    } else if (judged.kind === "new") {
      answers.set(part.key, judged.answer);
      shown = withAnswer(shown, part.key, judged.answer);
    }
  }

  const state = evaluate(walk.version.program, shown);
  let kept = before;
  for (const [key, answer] of answers) {
    const part = walk.parts.sets.get(key);
    const stood = storedAnswer(walk, key);
    const unseen = part ? whyUnseen(state, part, answer, stood) : null;
    if (part === undefined || unseen === null) {
      kept = withAnswer(kept, key, answer);
      continue;
    }
    answers.delete(key);
    // What is hidden by now was not asked: it is neither kept nor wrong.
    if (unseen === "hidden") shown = withAnswer(shown, key, stood);
    else refused[part.set.key] = unseen;
  }
  return { answers, conflicts, refused, kept, shown };
}

/** As it was typed, for the engine to say what is wrong with it. */
function withTyped(document: WalkDocument, key: string, { value, inputs }: GivenAnswer): WalkDocument {
  const texts = Object.entries(inputs).map(([option, text]) => [`${key}.${option}`, text]);
  return {
    ...document,
    answers: { ...document.answers, [key]: value },
    inputs: { ...document.inputs, ...Object.fromEntries(texts) },
  };
}
