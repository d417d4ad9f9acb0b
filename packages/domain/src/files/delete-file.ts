import { type Ctx, recordAudit } from "../kernel/index.ts";
import { File } from "./file.entity.ts";
import type { FileIdInput } from "./file-id.input.ts";
import { loadFile } from "./load-file.ts";

/** The row goes now. Its bytes go with `store.remove` once that is certain, or with the next sweep. */
export async function deleteFile(ctx: Ctx, input: FileIdInput): Promise<void> {
  const { id, purpose, mediaType, byteCount } = await loadFile(ctx, input);
  await ctx.em.nativeDelete(File, { id });
  recordAudit(ctx, { action: "file.deleted", target: { type: "file", id }, before: { purpose, mediaType, byteCount } });
}
