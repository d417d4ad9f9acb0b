import { type Ctx, newId } from "../kernel/index.ts";
import { Organization } from "./organization.entity.ts";
import { OrganizationMember } from "./organization-member.entity.ts";

export interface NewOrganization {
  readonly name: string;
  readonly slug: string;
  readonly isPersonal: boolean;
  readonly ownerId: string;
}

/** An organization is never without its owner: both rows or neither. */
export function createOrganization(ctx: Ctx, { name, slug, isPersonal, ownerId }: NewOrganization): { id: string } {
  const id = newId();
  ctx.em.persist([
    ctx.em.create(Organization, { id, name, slug, isPersonal, createdBy: ownerId, settings: {} }),
    ctx.em.create(OrganizationMember, { id: newId(), organizationId: id, userId: ownerId, role: "OWNER" }),
  ]);
  return { id };
}
