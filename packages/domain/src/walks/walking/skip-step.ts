import { evaluate } from "@boardwalk/engine";
import { type Ctx, Invalid, requireWalker } from "../../kernel/index.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { givenFor } from "./given-for.ts";
import { loadWalk } from "./loaded-walk.ts";
import { mergeStep } from "./merge-step.ts";
import { movedFrom } from "./moved-from.ts";
import { presentWalk } from "./present-walk.ts";
import { enteredStep, type WalkActivityEntry } from "./record-walk-activity.ts";
import { saidOf } from "./said-of.ts";
import { shownDocument } from "./shown-document.ts";
import { SkipStepInput } from "./skip-step.input.ts";
import { whyClosed } from "./step-at-hand.ts";
import type { SubmittedStep } from "./submit-step.ts";
import { attentionOf, writeWalk } from "./write-walk.ts";

/** Passes over an optional step; what was answered there is kept and counts for nothing. A required one is refused. */
export async function skipStep(ctx: Ctx, raw: SkipStepInput): Promise<SubmittedStep> {
  requireWalker(ctx);
  const parsed = SkipStepInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ step: ["This step cannot be skipped like this."] });
  const { token, step, given, reason, seconds } = parsed.data;

  const walk = await loadWalk(ctx, await lockStoredWalk(ctx, token));
  const { version, document, parts } = walk;
  const before = evaluate(version.program, document);
  if (whyClosed(walk, before, step) !== null) return { kind: "elsewhere", current: before.current };
  if (parts.steps.get(step)?.required !== false)
    return { kind: "refused", state: before, document: shownDocument(walk, document), walk: presentWalk(walk) };

  const isSkipped = document.skipped.includes(step);
  const skipped = isSkipped ? document.skipped : [...document.skipped, step];
  // What somebody else answered meanwhile stays: nobody is asked about a step that they pass over.
  const { answers, kept } = mergeStep(walk, step, givenFor(parts.steps.get(step), given));
  const state = evaluate(version.program, { ...kept, ...saidOf(document), skipped });
  const attention = { step, seconds };
  const passed: WalkActivityEntry = {
    type: "STEP_SKIPPED",
    stepId: version.keyRows[step] ?? null,
    seconds: attentionOf(walk, attention) || null,
  };
  if (!isSkipped || answers.size > 0)
    await writeWalk(ctx, walk, {
      answers,
      ...(!isSkipped && { skip: { step, reason: reason || null } }),
      state,
      attention,
      activity: isSkipped ? [] : [passed, ...enteredStep(version, state.current)],
    });
  return movedFrom(step, { before, state, definition: version.definition });
}
