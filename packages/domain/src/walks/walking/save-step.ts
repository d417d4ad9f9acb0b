import { evaluate, type State } from "@boardwalk/engine";
import { type Ctx, Invalid, requireWalker } from "../../kernel/index.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { givenFor } from "./given-for.ts";
import { keepGiven } from "./keep-given.ts";
import { loadWalk, type WalkDocument } from "./loaded-walk.ts";
import { type GivenConflict, type MergedStep, mergeStep } from "./merge-step.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { enteredStep } from "./record-walk-activity.ts";
import { saidOf } from "./said-of.ts";
import { SaveStepInput } from "./save-step.input.ts";
import { shownDocument } from "./shown-document.ts";
import { whyClosed } from "./step-at-hand.ts";
import type { Elsewhere } from "./submit-step.ts";
import { changedStep } from "./write-walk.ts";

export type SavedStep =
  | {
      readonly kind: "saved";
      /** As it stands now. */
      readonly walk: OpenedWalk;
      /** Sets that were answered elsewhere meanwhile, and what may not be kept: both stay as they were. */
      readonly conflicts: readonly GivenConflict[];
      readonly refused: MergedStep["refused"];
      /** With everything as it was typed. */
      readonly document: WalkDocument;
      readonly state: State;
    }
  | Elsewhere;

/** Keeps all that a step's page gives without saying "continue", in one write. */
export async function saveStep(ctx: Ctx, raw: SaveStepInput): Promise<SavedStep> {
  requireWalker(ctx);
  const parsed = SaveStepInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ step: ["These are no answers to this step."] });
  const { token, step, given, seconds } = parsed.data;

  const walk = await loadWalk(ctx, await lockStoredWalk(ctx, token));
  const { program } = walk.version;
  const before = evaluate(program, walk.document);
  if (whyClosed(walk, before, step) !== null) return { kind: "elsewhere", current: before.current };

  const merged = mergeStep(walk, step, givenFor(walk.parts.steps.get(step), given));
  const opened = await keepGiven(ctx, walk, {
    ...merged,
    attention: { step, seconds },
    activity: ({ current }) => {
      const isElsewhere = current !== before.current && current !== step;
      return [...changedStep(walk, before, step), ...(isElsewhere ? enteredStep(walk.version, current) : [])];
    },
  });
  const { conflicts, refused, shown } = merged;
  const document = { ...shown, ...saidOf(walk.document) };
  return {
    kind: "saved",
    walk: opened,
    conflicts,
    refused,
    document: shownDocument(walk, document),
    state: evaluate(program, document),
  };
}
