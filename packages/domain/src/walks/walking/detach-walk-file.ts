import { evaluate } from "@boardwalk/engine";
import { type Ctx, recordAudit } from "../../kernel/index.ts";
import { filePlace, type NoFilePlace } from "./file-place.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { storedAnswer, withAnswer } from "./loaded-walk.ts";
import { NO_ANSWER, type SetAnswer } from "./set-answer.ts";
import type { WalkFilePlaceInput } from "./walk-file-rule.ts";
import { changedStep, writeWalk } from "./write-walk.ts";

export interface DetachWalkFileInput extends WalkFilePlaceInput {
  readonly fileId: string;
}

export type DetachedWalkFile =
  | {
      readonly kind: "detached";
      /** False where it was not there: then nothing was done. */
      readonly isNew: boolean;
      readonly revision: number;
      readonly was: string;
      readonly total: string;
      readonly current: string | null;
    }
  | { readonly kind: "refused"; readonly reason: NoFilePlace };

/** Takes a file out of an answer, and away. Its bytes go with the next sweep, once this is certain. */
export async function detachWalkFile(ctx: Ctx, input: DetachWalkFileInput): Promise<DetachedWalkFile> {
  const place = await filePlace(ctx, await lockStoredWalk(ctx, input.token), input);
  if (typeof place === "string") return { kind: "refused", reason: place };
  const { walk, part, before } = place;
  const stood = storedAnswer(walk, part.key);
  const files = Array.isArray(stood.value) ? stood.value : [];
  const staying = files.filter((file) => typeof file === "string" || file.id !== input.fileId);
  const { revision } = walk.stored;
  const { total, current } = before;
  if (staying.length === files.length)
    return { kind: "detached", isNew: false, revision, was: fingerprintOf(stood), total, current };

  const answer: SetAnswer = staying.length === 0 ? NO_ANSWER : { value: staying, inputs: {} };
  const state = evaluate(walk.version.program, withAnswer(walk.document, part.key, answer));
  await ctx.em.execute("delete from files where id = ?::uuid and walk_id = ?::uuid", [input.fileId, walk.stored.id]);
  recordAudit(ctx, { action: "file.deleted", target: { type: "file", id: input.fileId } });
  const written = await writeWalk(ctx, walk, {
    answers: new Map([[part.key, answer]]),
    state,
    activity: changedStep(walk, before, part.step.key),
  });
  return {
    ...written,
    kind: "detached",
    isNew: true,
    was: fingerprintOf(answer),
    total: state.total,
    current: state.current,
  };
}
