import type { Member } from "./actor.ts";
import type { Ctx } from "./context.ts";
import { Forbidden } from "./errors.ts";

export function requireMember(ctx: Ctx): Member {
  if (ctx.actor.kind !== "member") throw new Forbidden("Only somebody who is signed in may do this.");
  return ctx.actor;
}
