import { type Ctx, recordAudit, requireMember, requireWalker } from "../kernel/index.ts";
import { cleanFileName } from "./clean-file-name.ts";
import { File } from "./file.entity.ts";
import type { FilePurpose } from "./file-purpose.ts";
import { type FileView, presentFile } from "./present-file.ts";
import type { ReceivedFile } from "./receive-file.ts";

export interface StoreFileInput {
  readonly received: ReceivedFile;
  /** As the sender calls it. */
  readonly name: string;
  readonly purpose: FilePurpose;
  /** The walk that it is given on, of whoever walks it: a guest too. */
  readonly walkId?: string;
}

export type StoredFile =
  | { readonly kind: "stored"; readonly file: FileView }
  | { readonly kind: "refused"; readonly because: "no-room" };

/** What one person's uploads may take in all. */
export const ROOM_BYTES = 209_715_200;
/** Anybody can be as many guests as they like. */
export const GUEST_ROOM_BYTES = 52_428_800;

/** Makes received bytes the actor's own. */
export async function storeFile(ctx: Ctx, { received, name, purpose, walkId }: StoreFileInput): Promise<StoredFile> {
  const person = walkId === undefined ? requireMember(ctx) : requireWalker(ctx);
  const room = person.kind === "guest" ? GUEST_ROOM_BYTES : ROOM_BYTES;
  if (!(await hasRoom(ctx, person.userId, received.byteCount, room))) return { kind: "refused", because: "no-room" };
  const { id, mediaType, byteCount, sha256, store } = received;
  const file = ctx.em.create(File, {
    id,
    userId: person.userId,
    walkId: walkId ?? null,
    purpose,
    name: cleanFileName(name),
    mediaType,
    byteCount,
    sha256,
    store,
    createdAt: ctx.clock.now(),
  });
  ctx.em.persist(file);
  recordAudit(ctx, { action: "file.stored", target: { type: "file", id }, after: { purpose, mediaType, byteCount } });
  await ctx.em.flush();
  return { kind: "stored", file: presentFile(file) };
}

async function hasRoom(ctx: Ctx, userId: string, more: number, room: number): Promise<boolean> {
  // One upload of a person after the other from here to the end, or two at once would both find the same room.
  await ctx.em.execute("select pg_advisory_xact_lock(hashtextextended('files of ' || ?, 0))", [userId]);
  const [row] = await ctx.em.execute<{ taken: string }[]>(
    "select coalesce(sum(byte_count), 0)::text as taken from files where user_id = ? and purpose <> 'export'",
    [userId],
  );
  return Number(row?.taken ?? 0) + more <= room;
}
