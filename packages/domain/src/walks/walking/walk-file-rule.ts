import { anyFile, type FileRule } from "../../files/index.ts";
import { type Ctx, Forbidden } from "../../kernel/index.ts";
import { filePlace, type NoFilePlace } from "./file-place.ts";
import { findStoredWalk } from "./find-stored-walk.ts";
import { storedAnswer } from "./loaded-walk.ts";

/** As many as anybody needs in one place. */
export const MOST_FILES = 20;

export type WalkFileRule =
  | { readonly kind: "ready"; readonly rule: FileRule }
  | { readonly kind: "refused"; readonly reason: NoFilePlace | "too-many-files" };

export interface WalkFilePlaceInput {
  readonly token: string;
  readonly step: string;
  readonly set: string;
}

/** Asked before the first byte is taken; what is decided is decided by `attachWalkFile`. What a file must be, its own bytes tell. */
export async function walkFileRule(ctx: Ctx, input: WalkFilePlaceInput): Promise<WalkFileRule> {
  const stored = await findStoredWalk(ctx, input.token);
  if (!stored.mayEdit) throw new Forbidden("This walk is shared with you to look at.");
  const place = await filePlace(ctx, stored, input);
  if (typeof place === "string") return { kind: "refused", reason: place };
  const { walk, part } = place;
  if (part.set.type !== "FILE_UPLOAD") return { kind: "refused", reason: "unknown-set" };
  const { maxBytes = anyFile.mostBytes, maxFiles = MOST_FILES } = part.set.rules;
  const { value } = storedAnswer(walk, part.key);
  if (Array.isArray(value) && value.length >= Math.min(maxFiles, MOST_FILES))
    return { kind: "refused", reason: "too-many-files" };
  return { kind: "ready", rule: { mostBytes: Math.min(maxBytes, anyFile.mostBytes), accepts: null } };
}
