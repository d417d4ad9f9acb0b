import type { FileView } from "../../files/index.ts";
import { File, presentFile } from "../../files/index.ts";
import { type Ctx, NotFound } from "../../kernel/index.ts";
import { findStoredWalk } from "./find-stored-walk.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface OpenWalkFileInput {
  readonly token: string;
  readonly fileId: string;
}

/** A file of a walk for whoever may see its answers; to anybody else it is not there. Its bytes are read once the transaction is over. */
export async function openWalkFile(ctx: Ctx, { token, fileId }: OpenWalkFileInput): Promise<FileView> {
  const walk = await findStoredWalk(ctx, token);
  return fileOfWalk(ctx, walk.maySeeAnswers ? walk.id : null, fileId);
}

/** The same for whoever manages the wizard and has found the walk; the policies show it to them alone. */
export async function openManagedWalkFile(
  ctx: Ctx,
  { walkId, fileId }: { readonly walkId: string; readonly fileId: string },
): Promise<FileView> {
  return fileOfWalk(ctx, UUID.test(walkId) ? walkId : null, fileId);
}

async function fileOfWalk(ctx: Ctx, walkId: string | null, fileId: string): Promise<FileView> {
  const file =
    walkId !== null && UUID.test(fileId) ? await ctx.em.findOne(File, { id: fileId.toLowerCase(), walkId }) : null;
  if (!file) throw new NotFound("There is no such file.");
  return presentFile(file);
}
