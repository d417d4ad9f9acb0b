import { type Ctx, requireMember } from "../kernel/index.ts";
import { Organization } from "./organization.entity.ts";
import { OrganizationMember, type OrganizationRole } from "./organization-member.entity.ts";

export interface OrganizationView {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly role: OrganizationRole;
  readonly isPersonal: boolean;
  /** Whether the actor acts for it, such as by making tokens. */
  readonly isManaged: boolean;
}

/** Those that the actor belongs to, the shared ones first. */
export async function listOrganizations(ctx: Ctx): Promise<OrganizationView[]> {
  const member = requireMember(ctx);
  const memberships = await ctx.em.find(OrganizationMember, { userId: member.userId });
  const roles = new Map(memberships.map((membership) => [membership.organizationId, membership.role]));
  const organizations = await ctx.em.find(
    Organization,
    { id: [...roles.keys()] },
    { orderBy: { isPersonal: "asc", name: "asc" } },
  );
  return organizations.map(({ id, name, slug, isPersonal }) => {
    const role = roles.get(id) ?? "MEMBER";
    return { id, name, slug, isPersonal, role, isManaged: role !== "MEMBER" };
  });
}
