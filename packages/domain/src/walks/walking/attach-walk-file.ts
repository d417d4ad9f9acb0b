import { evaluate } from "@boardwalk/engine";
import { cleanFileName, type ReceivedFile, storeFile } from "../../files/index.ts";
import type { Ctx } from "../../kernel/index.ts";
import { answeredType } from "./answered-type.ts";
import { filePlace, type NoFilePlace } from "./file-place.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { storedAnswer, withAnswer } from "./loaded-walk.ts";
import type { AnsweredFile, SetAnswer } from "./set-answer.ts";
import { MOST_FILES, type WalkFilePlaceInput } from "./walk-file-rule.ts";
import { changedStep, writeWalk } from "./write-walk.ts";

export interface AttachWalkFileInput extends WalkFilePlaceInput {
  /** Its bytes stand in the store by now. */
  readonly received: ReceivedFile;
  /** As the sender calls it. */
  readonly name: string;
}

export type WalkFileRefusal = NoFilePlace | "file-type" | "file-size" | "too-many-files" | "no-room";

export type AttachedWalkFile =
  | {
      readonly kind: "attached";
      readonly file: AnsweredFile;
      readonly revision: number;
      readonly was: string;
      readonly total: string;
      readonly current: string | null;
    }
  | { readonly kind: "refused"; readonly reason: WalkFileRefusal };

/** Adds a file to an answer. What it is its bytes have told; those of a refused one belong to nobody, and are swept. */
export async function attachWalkFile(ctx: Ctx, input: AttachWalkFileInput): Promise<AttachedWalkFile> {
  const place = await filePlace(ctx, await lockStoredWalk(ctx, input.token), input);
  if (typeof place === "string") return { kind: "refused", reason: place };
  const { walk, part, before } = place;
  const { received } = input;
  const type = answeredType(input.name, received.mediaType);
  if (type === null) return { kind: "refused", reason: "file-type" };

  const { value } = storedAnswer(walk, part.key);
  const files = Array.isArray(value) ? value : [];
  const file = { id: received.id, name: cleanFileName(input.name), type, bytes: received.byteCount };
  const answer: SetAnswer = { value: [...files, file], inputs: {} };
  const state = evaluate(walk.version.program, withAnswer(walk.document, part.key, answer));
  const refusal = state.sets[part.key]?.errors.find(
    (error) => error.code === "too-many-files" || ("index" in error && error.index === files.length),
  );
  if (files.length >= MOST_FILES || refusal?.code === "too-many-files")
    return { kind: "refused", reason: "too-many-files" };
  if (refusal) return { kind: "refused", reason: refusal.code === "file-size" ? "file-size" : "file-type" };
  const stored = await storeFile(ctx, { received, name: input.name, purpose: "upload", walkId: walk.stored.id });
  if (stored.kind === "refused") return { kind: "refused", reason: stored.because };

  const { revision } = await writeWalk(ctx, walk, {
    answers: new Map([[part.key, answer]]),
    state,
    activity: changedStep(walk, before, part.step.key),
  });
  return { kind: "attached", file, revision, was: fingerprintOf(answer), total: state.total, current: state.current };
}
