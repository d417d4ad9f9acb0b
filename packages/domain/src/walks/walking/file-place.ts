import { evaluate, type State } from "@boardwalk/engine";
import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { type LoadedWalk, loadWalk } from "./loaded-walk.ts";
import { type StepClosed, whyClosed } from "./step-at-hand.ts";
import type { StoredWalk } from "./stored-walk.ts";
import type { SetPart } from "./version-parts.ts";

export type NoFilePlace = StepClosed | "unknown-set" | "hidden";

export interface FilePlace {
  readonly walk: LoadedWalk;
  readonly part: SetPart;
  readonly before: State;
}

/** The set of a walk that a file is given to or taken from; or why there is none now. */
export async function filePlace(
  ctx: Ctx,
  stored: StoredWalk,
  { step, set }: { readonly step: string; readonly set: string },
): Promise<FilePlace | NoFilePlace> {
  requireWalker(ctx);
  const walk = await loadWalk(ctx, stored);
  const before = evaluate(walk.version.program, walk.document);
  const closed = whyClosed(walk, before, step);
  if (closed !== null) return closed;
  const part = walk.parts.sets.get(`${step}.${set}`);
  if (part?.set.type !== "FILE_UPLOAD") return "unknown-set";
  return before.sets[part.key]?.visible === true ? { walk, part, before } : "hidden";
}
