import type { Ctx } from "../kernel/index.ts";
import type { FileIdInput } from "./file-id.input.ts";
import { loadFile } from "./load-file.ts";
import { type FileView, presentFile } from "./present-file.ts";

/** What the actor may read: its bytes come from the store under its id, once the transaction is over. */
export async function openFile(ctx: Ctx, input: FileIdInput): Promise<FileView> {
  return presentFile(await loadFile(ctx, input));
}
