import { evaluate } from "@boardwalk/engine";
import { type Ctx, Invalid, requireWalker } from "../../kernel/index.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { loadWalk } from "./loaded-walk.ts";
import { movedFrom } from "./moved-from.ts";
import { enteredStep } from "./record-walk-activity.ts";
import { UnskipStepInput } from "./skip-step.input.ts";
import { whyClosed } from "./step-at-hand.ts";
import type { SubmittedStep } from "./submit-step.ts";
import { writeWalk } from "./write-walk.ts";

/** Takes a step up again that was passed over. */
export async function unskipStep(ctx: Ctx, raw: UnskipStepInput): Promise<SubmittedStep> {
  requireWalker(ctx);
  const parsed = UnskipStepInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ step: ["There is no such step."] });
  const { token, step } = parsed.data;

  const walk = await loadWalk(ctx, await lockStoredWalk(ctx, token));
  const { version, document } = walk;
  const before = evaluate(version.program, document);
  if (whyClosed(walk, before, step) !== null) return { kind: "elsewhere", current: before.current };
  const skipped = document.skipped.filter((key) => key !== step);
  const state = evaluate(version.program, { ...document, skipped });
  if (document.skipped.includes(step))
    await writeWalk(ctx, walk, { unskip: step, state, activity: enteredStep(version, state.current) });
  return movedFrom(step, { before, state, definition: version.definition });
}
