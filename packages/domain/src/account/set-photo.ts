import { deleteFile, type ReceivedFile, storeFile } from "../files/index.ts";
import { User } from "../identity/index.ts";
import { type Ctx, recordAudit, requireMember } from "../kernel/index.ts";
import { photoOf } from "./photo-of.ts";

export type SetPhoto =
  | { readonly kind: "set"; readonly fileId: string /** Whose bytes may go now. */; readonly replaced: string | null }
  | { readonly kind: "refused"; readonly because: "no-room" };

/** Makes a received picture the actor's photo, in place of the one before. */
export async function setPhoto(ctx: Ctx, { received }: { received: ReceivedFile }): Promise<SetPhoto> {
  const { userId } = requireMember(ctx);
  const stored = await storeFile(ctx, { received, name: "photo", purpose: "avatar" });
  if (stored.kind === "refused") return stored;
  // Looked up behind the lock that storing takes: of two at once the second replaces what the first has set.
  const replaced = await photoOf(ctx);
  await ctx.em.nativeUpdate(User, { id: userId }, { avatarFileId: stored.file.id });
  if (replaced !== null) await deleteFile(ctx, { fileId: replaced });
  recordAudit(ctx, { action: "profile.photo-set", target: { type: "user", id: userId } });
  return { kind: "set", fileId: stored.file.id, replaced };
}
