// Organizations: the tenants that own wizards, communities, tokens, webhooks and connected apps.
// Everybody has a personal one; shared ones have members with a role.
// Who may see or manage one is also the policies' business (auth.org_ids, auth.managed_org_ids).
export { createOrganization, type NewOrganization } from "./create-organization.ts";
export { listOrganizations, type OrganizationView } from "./list-organizations.ts";
export { Organization } from "./organization.entity.ts";
export { OrganizationInvitation } from "./organization-invitation.entity.ts";
export { ORGANIZATION_ROLES, OrganizationMember, type OrganizationRole } from "./organization-member.entity.ts";
