import type { Member, UserRole } from "./actor.ts";
import type { Ctx } from "./context.ts";
import { Forbidden } from "./errors.ts";

export function requireMember(ctx: Ctx): Member {
  if (ctx.actor.kind !== "member") throw new Forbidden("Only somebody who is signed in may do this.");
  return ctx.actor;
}

const RANK: Record<UserRole, number> = { USER: 0, ADMIN: 1, SUPER_ADMIN: 2 };

export function isAtLeast(role: UserRole, least: UserRole): boolean {
  return RANK[role] >= RANK[least];
}

export function requireRole(ctx: Ctx, least: UserRole): Member {
  const member = requireMember(ctx);
  if (!isAtLeast(member.role, least)) throw new Forbidden(`Only ${least} may do this.`);
  return member;
}
