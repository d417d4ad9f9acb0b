import { evaluate, type State } from "@boardwalk/engine";
import type { Ctx } from "../../kernel/index.ts";
import type { LoadedWalk } from "./loaded-walk.ts";
import type { MergedStep } from "./merge-step.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { presentWalk } from "./present-walk.ts";
import type { WalkActivityEntry } from "./record-walk-activity.ts";
import { saidOf } from "./said-of.ts";
import { walkAfter } from "./walk-after.ts";
import { writeWalk } from "./write-walk.ts";

interface Keeping extends Pick<MergedStep, "answers" | "kept"> {
  readonly attention: { readonly step: string; readonly seconds: number };
  readonly activity?: (state: State) => readonly WalkActivityEntry[];
}

/** Writes what a page gave and may be kept, and nothing else: the step stays said or unsaid as it was. */
export async function keepGiven(ctx: Ctx, walk: LoadedWalk, keeping: Keeping): Promise<OpenedWalk> {
  const { answers, kept, attention, activity = () => [] } = keeping;
  if (answers.size === 0) return presentWalk(walk);
  const document = { ...kept, ...saidOf(walk.document) };
  const state = evaluate(walk.version.program, document);
  const { revision } = await writeWalk(ctx, walk, { answers, state, attention, activity: activity(state) });
  return walkAfter(walk, { document, state, revision });
}
