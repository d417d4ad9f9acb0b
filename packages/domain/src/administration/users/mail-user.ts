import { User } from "../../identity/index.ts";
import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { type AdministeredChange, accountAdministeredMail, queueMail } from "../../mail/index.ts";
import type { UserToActOn } from "./find-user-to-act-on.ts";

/** Tells somebody what an administrator did to their account, in the transaction that does it. */
export async function mailUser(ctx: Ctx, user: UserToActOn, change: AdministeredChange): Promise<void> {
  if (user.email === null) return;
  await queueMail(ctx, {
    to: user.email,
    userId: user.id,
    template: accountAdministeredMail,
    data: {
      change,
      by: await nameOfActor(ctx),
      at: { at: ctx.clock.now(), timeZone: user.timezone ?? "UTC" },
      signInHref: `${ctx.origins.console}/login`,
    },
  });
}

/** As their account names them: whoever reads it may know them. */
export async function nameOfActor(ctx: Ctx): Promise<string> {
  const actor = await ctx.em.findOneOrFail(User, { id: requireAdministrator(ctx).userId });
  return actor.name ?? actor.email ?? "Somebody";
}
