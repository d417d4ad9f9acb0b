import { endEverySession, issueResetLink, User } from "../identity/index.ts";
import { type Ctx, newId, OperatorError, recordAudit } from "../kernel/index.ts";
import { createOrganization } from "../organizations/index.ts";

export interface NewAdministrator {
  readonly email: string;
  /** What was done: made, promoted, or nothing but a new link. */
  readonly was: "nobody" | "somebody" | "an administrator";
  readonly endedSessions: number;
  /** Links that were made before and that nobody had used. */
  readonly endedLinks: number;
  /** For the link to set a password with, once. */
  readonly token: string;
}

/** Makes whoever has this address a super administrator, and gives a link to set a password with. */
export async function createAdministrator(ctx: Ctx, { email }: { email: string }): Promise<NewAdministrator> {
  const [found] = await ctx.em.execute<{ id: string; email: string; user_role: string; usable: boolean }[]>(
    "select id, email, user_role, is_active and erased_at is null as usable from auth.users where lower(email) = lower(?)",
    [email],
  );
  if (found && !found.usable)
    throw new OperatorError(`The account of ${found.email} is switched off, so it cannot be made an administrator.`);
  const id = found?.id ?? (await make(ctx, email));
  const was = found ? (found.user_role === "SUPER_ADMIN" ? "an administrator" : "somebody") : "nobody";
  let endedSessions = 0;
  if (was === "somebody") {
    await ctx.em.nativeUpdate(User, { id }, { role: "SUPER_ADMIN" });
    // A session is never worth more than what was proven when it began.
    endedSessions = (await endEverySession(ctx, { userId: id })).ended;
  }
  if (was !== "an administrator")
    recordAudit(ctx, {
      action: "user.role-changed",
      target: { type: "user", id },
      ...(found ? { before: { role: found.user_role } } : {}),
      after: { role: "SUPER_ADMIN" },
    });
  const { token, endedLinks } = await issueResetLink(ctx, { userId: id, email: found?.email ?? email });
  recordAudit(ctx, { action: "password.link-issued", target: { type: "user", id }, after: { endedLinks } });
  await ctx.em.flush();
  return { email: found?.email ?? email, was, endedSessions, endedLinks, token };
}

async function make(ctx: Ctx, email: string): Promise<string> {
  const id = newId();
  ctx.em.persist(ctx.em.create(User, { id, email, role: "SUPER_ADMIN", isActive: true, isGuest: false }));
  await ctx.em.flush();
  const [name = email] = email.split("@", 1);
  createOrganization(ctx, { name, slug: `o-${id}`, isPersonal: true, ownerId: id });
  await ctx.em.flush();
  return id;
}
