import { type Ctx, requireAdministrator } from "../kernel/index.ts";

/** Authors are administrators, and whoever works at the command line; for everybody else drafts are not there. */
export function requireAuthor(ctx: Ctx): void {
  if (ctx.actor.kind !== "system") requireAdministrator(ctx);
}
