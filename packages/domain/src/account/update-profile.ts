import { User } from "../identity/index.ts";
import { type Ctx, Invalid, recordAudit, requireMember } from "../kernel/index.ts";
import { ProfileInput } from "./profile.input.ts";

/** How somebody is called, and how dates and times are written to them. */
export async function updateProfile(ctx: Ctx, raw: ProfileInput): Promise<void> {
  const { userId } = requireMember(ctx);
  const parsed = ProfileInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { name, timezone, locale } = parsed.data;
  await ctx.em.nativeUpdate(User, { id: userId }, { name, timezone: timezone === "" ? null : timezone, locale });
  recordAudit(ctx, { action: "profile.changed", target: { type: "user", id: userId }, after: { timezone, locale } });
}
