import { type EndedSessions, endEverySession } from "../identity/index.ts";
import { type Ctx, OperatorError } from "../kernel/index.ts";

/** Signs out everywhere whoever has this address. */
export async function revokeSessions(ctx: Ctx, { email }: { email: string }): Promise<EndedSessions> {
  const [person] = await ctx.em.execute<{ id: string }[]>("select id from auth.users where lower(email) = lower(?)", [
    email,
  ]);
  if (!person) throw new OperatorError(`Nobody has the address ${email}.`);
  return endEverySession(ctx, { userId: person.id });
}
