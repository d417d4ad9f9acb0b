import { type Definition, evaluate, type State } from "@boardwalk/engine";
import { type Ctx, Invalid, requireWalker } from "../../kernel/index.ts";
import { entryOf } from "./entry-of.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { givenFor } from "./given-for.ts";
import { keepGiven } from "./keep-given.ts";
import { type LoadedWalk, loadWalk, type WalkDocument } from "./loaded-walk.ts";
import { type GivenConflict, mergeStep } from "./merge-step.ts";
import { movedFrom } from "./moved-from.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { presentWalk } from "./present-walk.ts";
import { enteredStep, type WalkActivityEntry } from "./record-walk-activity.ts";
import { saidOf } from "./said-of.ts";
import { shownDocument } from "./shown-document.ts";
import { whyClosed } from "./step-at-hand.ts";
import { SubmitStepInput } from "./submit-step.input.ts";
import { attentionOf, writeWalk } from "./write-walk.ts";

export type SubmittedStep =
  | MovedOn
  | {
      readonly kind: "refused";
      /** What the walk would come to, with the errors at each set. What of it may be kept is kept. */
      readonly state: State;
      /** With everything as it was typed. */
      readonly document: WalkDocument;
      /** As it stands now. */
      readonly walk: OpenedWalk;
    }
  | {
      readonly kind: "conflict";
      readonly sets: readonly GivenConflict[];
      readonly state: State;
      readonly document: WalkDocument;
      readonly walk: OpenedWalk;
    }
  | Elsewhere;

export interface MovedOn {
  readonly kind: "moved";
  /** Where the walk goes on; null at the review. */
  readonly to: string | null;
  /** The step that follows this one on the path; null behind the last one. */
  readonly next: string | null;
  /** Before and after, to say what an answer changed. */
  readonly before: State;
  readonly state: State;
  readonly definition: Definition;
}

/** The walk is not at this step, or the step is closed; null at the review or beyond it. */
export interface Elsewhere {
  readonly kind: "elsewhere";
  readonly current: string | null;
}

/** "Continue" on a step, with all of its answers. Said twenty times at once it counts once. */
export async function submitStep(ctx: Ctx, raw: SubmitStepInput): Promise<SubmittedStep> {
  requireWalker(ctx);
  const parsed = SubmitStepInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ step: ["These are no answers to this step."] });
  const { token, step, given, seconds } = parsed.data;

  const walk = await loadWalk(ctx, await lockStoredWalk(ctx, token));
  const { program, definition } = walk.version;
  const before = evaluate(program, walk.document);
  if (whyClosed(walk, before, step) !== null) return { kind: "elsewhere", current: before.current };

  const merged = mergeStep(walk, step, givenFor(walk.parts.steps.get(step), given));
  const { answers, conflicts, refused, kept, shown } = merged;
  if (conflicts.length > 0)
    return {
      kind: "conflict",
      sets: conflicts,
      state: evaluate(program, shown),
      document: shownDocument(walk, shown),
      walk: presentWalk(walk),
    };

  // Exits are shown where the walk stands: whoever comes back to mend an answer goes on by the way that they took.
  const taken = before.steps[step]?.done ? (entryOf(walk.document.exits, step) ?? null) : null;
  const { exit = taken } = parsed.data;
  const isOffered = exit === null || exit === taken || evaluate(program, kept).exits.some(({ to }) => to === exit);
  const said = {
    submitted: [...kept.submitted, step],
    exits: exit === null ? kept.exits : { ...kept.exits, [step]: exit },
  };
  const state = evaluate(program, { ...kept, ...said });
  const attention = { step, seconds };

  if (Object.keys(refused).length > 0 || !isOffered || state.steps[step]?.done !== true) {
    const document = shownDocument(walk, { ...shown, ...saidOf(walk.document) });
    const stays = await keepGiven(ctx, walk, { ...merged, attention });
    return { kind: "refused", state: evaluate(program, shown), document, walk: stays };
  }
  if (!isSaid(walk, step, exit) || answers.size > 0)
    await writeWalk(ctx, walk, {
      ...said,
      answers,
      unskip: step,
      state,
      attention,
      activity: [doneStep(walk, attention), ...enteredStep(walk.version, state.current)],
    });
  return movedFrom(step, { before, state, definition });
}

function isSaid({ document }: LoadedWalk, step: string, exit: string | null): boolean {
  const { submitted, skipped, exits } = document;
  return submitted.includes(step) && !skipped.includes(step) && (entryOf(exits, step) ?? null) === exit;
}

/** A step is completed once; from then on it is changed. */
function doneStep(walk: LoadedWalk, attention: { step: string; seconds: number }): WalkActivityEntry {
  const stepId = walk.version.keyRows[attention.step] ?? null;
  if (walk.document.submitted.includes(attention.step)) return { type: "STEP_CHANGED", stepId, unless: "last" };
  const seconds = attentionOf(walk, attention);
  return { type: "STEP_COMPLETED", stepId, seconds: seconds === 0 ? null : seconds };
}
