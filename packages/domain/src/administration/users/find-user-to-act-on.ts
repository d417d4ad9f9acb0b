import { z } from "zod";
import { requireRecentProof, User } from "../../identity/index.ts";
import { type Ctx, Forbidden, type Member, NotFound, requireAdministrator, type UserRole } from "../../kernel/index.ts";
import { mayActOn } from "./may-act-on.ts";
import { HAS_ACCOUNT } from "./users-where.ts";

export interface UserToActOn {
  readonly id: string;
  readonly email: string | null;
  readonly role: UserRole;
  readonly isActive: boolean;
  readonly isVerified: boolean;
  readonly timezone: string | null;
}

/** Whom an administrator who has just proven who they are may act on. The database asks again at each act. */
export async function findUserToActOn(
  ctx: Ctx,
  { id }: { readonly id: string },
): Promise<{ readonly actor: Member; readonly user: UserToActOn }> {
  const actor = requireAdministrator(ctx);
  const found = z.guid().safeParse(id).success ? await ctx.em.findOne(User, { $and: [{ id }, HAS_ACCOUNT] }) : null;
  if (!found) throw new NotFound("There is no such person.");
  if (!mayActOn(actor, found))
    throw new Forbidden("Only a super administrator acts on administrators.", "super-administrator");
  await requireRecentProof(ctx);
  const { email = null, role, isActive, emailVerifiedAt, timezone = null } = found;
  return { actor, user: { id: found.id, email, role, isActive, isVerified: emailVerifiedAt != null, timezone } };
}
