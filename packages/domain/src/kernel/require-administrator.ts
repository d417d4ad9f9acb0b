import type { Member } from "./actor.ts";
import type { Ctx } from "./context.ts";
import { NotFound } from "./errors.ts";
import { isAdministrator } from "./is-administrator.ts";

/** For everybody else administration is not there, so that nobody learns what it holds. */
export function requireAdministrator(ctx: Ctx): Member {
  if (ctx.actor.kind !== "member" || !isAdministrator(ctx.actor)) throw new NotFound("There is nothing here.");
  return ctx.actor;
}
