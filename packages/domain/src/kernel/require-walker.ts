import type { Walker } from "./actor.ts";
import type { Ctx } from "./context.ts";
import { Forbidden } from "./errors.ts";

/** For what guests do too; everything else asks `requireMember`. */
export function requireWalker(ctx: Ctx): Walker {
  if (ctx.actor.kind !== "member" && ctx.actor.kind !== "guest")
    throw new Forbidden("Only somebody on a walk may do this.");
  return ctx.actor;
}
