import { User } from "../identity/index.ts";
import { type Ctx, Invalid, recordAudit, requireMember } from "../kernel/index.ts";
import { ProfileInput } from "./profile.input.ts";

/**
 * How somebody is called, and how dates and times are written to them. What stands as they saw it is left alone, so that
 * an older page takes back nothing that a newer one has changed.
 */
export async function updateProfile(ctx: Ctx, raw: ProfileInput, seen: Partial<ProfileInput> = {}): Promise<void> {
  const { userId } = requireMember(ctx);
  const parsed = ProfileInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { name, timezone, locale } = parsed.data;
  const changed = {
    ...(name !== seen.name && { name }),
    ...(timezone !== seen.timezone && { timezone: timezone === "" ? null : timezone }),
    ...(locale !== seen.locale && { locale }),
  };
  if (Object.keys(changed).length === 0) return;
  await ctx.em.nativeUpdate(User, { id: userId }, changed);
  recordAudit(ctx, { action: "profile.changed", target: { type: "user", id: userId }, after: { timezone, locale } });
}
