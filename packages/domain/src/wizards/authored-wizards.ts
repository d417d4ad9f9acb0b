import type { Ctx } from "../kernel/index.ts";
import { requireAuthor } from "./require-author.ts";

/** Which wizards are the author's to work on. What is on offer the policies show to everybody, so it is said here. */
export async function authoredWizards(ctx: Ctx): Promise<{ organizationId?: { $in: string[] } }> {
  const { organizationIds } = await requireAuthor(ctx);
  return organizationIds === null ? {} : { organizationId: { $in: [...organizationIds] } };
}
