import type { Ctx } from "../../kernel/index.ts";
import { requireScope } from "./require-scope.ts";

/** What a token may know of whom it acts for; what its scopes leave out is not there. */
export interface Me {
  readonly id: string;
  readonly name: string | null;
  readonly role: string;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly email?: { readonly address: string | null; readonly isVerified: boolean };
  readonly organization?: { readonly id: string; readonly name: string; readonly slug: string; readonly role: string };
}

interface Row {
  id: string;
  full_name: string | null;
  user_role: string;
  timezone: string | null;
  locale: string | null;
  email: string | null;
  is_verified: boolean;
  organization_id: string;
  organization_name: string;
  slug: string;
  member_role: string;
}

export async function readMe(ctx: Ctx): Promise<Me> {
  const { userId, organizationId, scopes } = requireScope(ctx, "profile:read");
  const [row] = await ctx.em.execute<Row[]>(
    `select u.id, u.full_name, u.user_role, u.timezone, u.locale, u.email, u.email_verified_at is not null as is_verified,
       o.id as organization_id, o.name as organization_name, o.slug, m.role as member_role
     from auth.users u
       join organization_members m on m.user_id = u.id and m.organization_id = ?
       join organizations o on o.id = m.organization_id
     where u.id = ?`,
    [organizationId, userId],
  );
  if (!row) throw new Error("Whom a good token acts for is not there");
  return {
    id: row.id,
    name: row.full_name,
    role: row.user_role,
    timeZone: row.timezone,
    locale: row.locale,
    ...(scopes.includes("email:read") && { email: { address: row.email, isVerified: row.is_verified } }),
    ...(scopes.includes("organization:read") && {
      organization: { id: row.organization_id, name: row.organization_name, slug: row.slug, role: row.member_role },
    }),
  };
}
