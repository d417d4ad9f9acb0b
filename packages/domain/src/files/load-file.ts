import { type Ctx, NotFound, requireMember } from "../kernel/index.ts";
import { File } from "./file.entity.ts";
import { FileIdInput } from "./file-id.input.ts";

/** The actor's own file; anybody else's is not there. */
export async function loadFile(ctx: Ctx, raw: FileIdInput) {
  const member = requireMember(ctx);
  const input = FileIdInput.safeParse(raw);
  const file = input.success
    ? await ctx.em.findOne(File, { id: input.data.fileId.toLowerCase(), userId: member.userId })
    : null;
  if (!file) throw new NotFound("There is no such file.");
  return file;
}
