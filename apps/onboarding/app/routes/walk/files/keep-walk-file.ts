import type { Ctx } from "@boardwalk/domain/kernel";
import { attachWalkFile } from "@boardwalk/domain/walks";
import type { FileFault, TakenFile, WalkFilePlace } from "./take-walk-file.ts";

/** Makes it a part of the answer; null once it is one. The bytes of a refused one are swept. */
export async function keepWalkFile(
  ctx: Ctx,
  place: WalkFilePlace,
  { name, outcome }: TakenFile,
): Promise<FileFault | null> {
  if ("fault" in outcome) return outcome.fault;
  const attached = await attachWalkFile(ctx, { ...place, name, received: outcome.received });
  return attached.kind === "attached" ? null : attached.reason;
}
