import { type Ctx, NotFound } from "../kernel/index.ts";
import { listOrganizations } from "../organizations/index.ts";

/** Whose a new wizard is to be: the platform's, or an organization's that the author acts for. Any other is not there. */
export async function requireOwner(ctx: Ctx, organizationId: string | null): Promise<void> {
  if (organizationId === null || ctx.actor.kind === "system") return;
  const organizations = await listOrganizations(ctx);
  if (!organizations.some(({ id, isManaged }) => isManaged && id === organizationId))
    throw new NotFound("There is no such organization.");
}
