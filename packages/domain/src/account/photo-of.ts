import { User } from "../identity/index.ts";
import { type Ctx, requireMember } from "../kernel/index.ts";

/** The file that is the actor's photo, or null. */
export async function photoOf(ctx: Ctx): Promise<string | null> {
  const { userId } = requireMember(ctx);
  const user = await ctx.em.findOneOrFail(User, { id: userId }, { fields: ["avatarFileId"] });
  return user.avatarFileId ?? null;
}
