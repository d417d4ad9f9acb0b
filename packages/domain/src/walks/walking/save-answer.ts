import { evaluate } from "@boardwalk/engine";
import type { Ctx } from "../../kernel/index.ts";
import { Invalid, requireWalker } from "../../kernel/index.ts";
import type { AnswerFault } from "./canonical-answer.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { judgeGiven, type UnseenReason, whyUnseen } from "./judge-given.ts";
import { loadWalk, storedAnswer, withAnswer } from "./loaded-walk.ts";
import { enteredStep } from "./record-walk-activity.ts";
import { SaveAnswerInput } from "./save-answer.input.ts";
import type { SetAnswer } from "./set-answer.ts";
import { type StandingAnswer, standingAnswer } from "./standing-answer.ts";
import { isWalkersAlone, type StepClosed, whyClosed } from "./step-at-hand.ts";
import { unsaidStep } from "./unsaid-step.ts";
import { changedStep, writeWalk } from "./write-walk.ts";

export type AnswerRefusal = AnswerFault | UnseenReason | StepClosed | "unknown-set" | "walkers-alone";

export type SavedAnswer =
  | {
      readonly kind: "saved";
      readonly revision: number;
      readonly was: string;
      /** What stands there now: it may be somebody else's, where this page had left it as it was. */
      readonly answer: SetAnswer;
      readonly total: string;
      readonly current: string | null;
    }
  | { readonly kind: "conflict"; readonly theirs: StandingAnswer }
  | { readonly kind: "refused"; readonly reason: AnswerRefusal };

/** Keeps one answer as it is given, valid or not yet. Sent twice it is kept once. */
export async function saveAnswer(ctx: Ctx, raw: SaveAnswerInput): Promise<SavedAnswer> {
  requireWalker(ctx);
  const parsed = SaveAnswerInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ answer: ["This is no answer to a question of this walk."] });
  const input = parsed.data;

  const walk = await loadWalk(ctx, await lockStoredWalk(ctx, input.token));
  const { program } = walk.version;
  const before = evaluate(program, walk.document);
  const closed = whyClosed(walk, before, input.step);
  const part = walk.parts.sets.get(`${input.step}.${input.set}`);
  if (closed !== null || part === undefined) return { kind: "refused", reason: closed ?? "unknown-set" };

  if (isWalkersAlone(walk, part)) return { kind: "refused", reason: "walkers-alone" };
  const judged = judgeGiven(walk, part, input);
  if (judged.kind === "refused") return { kind: "refused", reason: judged.because };
  if (judged.kind === "conflict") return { kind: "conflict", theirs: standingAnswer(judged.theirs) };
  const { answer } = judged;
  const told = { kind: "saved", answer, was: fingerprintOf(answer) } as const;
  if (judged.kind === "unchanged")
    return { ...told, revision: walk.stored.revision, total: before.total, current: before.current };

  const document = withAnswer(walk.document, part.key, answer);
  const state = evaluate(program, document);
  // On a step that was skipped nothing is chosen, so it is looked at as if it were not.
  const asked = document.skipped.includes(input.step) ? evaluate(program, unsaidStep(document, input.step)) : state;
  const unseen = whyUnseen(asked, part, answer, storedAnswer(walk, part.key));
  if (unseen !== null) return { kind: "refused", reason: unseen };

  const activity = changedStep(walk, before, input.step);
  // While a text is half typed its own step may be where the walk stands; nobody has gone anywhere by that.
  if (state.current !== before.current && state.current !== input.step)
    activity.push(...enteredStep(walk.version, state.current));
  const { revision } = await writeWalk(ctx, walk, {
    answers: new Map([[part.key, answer]]),
    state,
    attention: input,
    activity,
  });
  return { ...told, revision, total: state.total, current: state.current };
}
