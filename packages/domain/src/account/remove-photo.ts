import { deleteFile } from "../files/index.ts";
import { type Ctx, recordAudit, requireMember } from "../kernel/index.ts";
import { photoOf } from "./photo-of.ts";

/** Gives the file whose bytes may go now; null where there was no photo, which is what was wanted too. */
export async function removePhoto(ctx: Ctx): Promise<string | null> {
  const { userId } = requireMember(ctx);
  const fileId = await photoOf(ctx);
  if (fileId === null) return null;
  await deleteFile(ctx, { fileId });
  recordAudit(ctx, { action: "profile.photo-removed", target: { type: "user", id: userId } });
  return fileId;
}
