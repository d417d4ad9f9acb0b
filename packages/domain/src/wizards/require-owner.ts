import { type Ctx, NotFound } from "../kernel/index.ts";
import { listOrganizations } from "../organizations/index.ts";
import { requireAuthor } from "./require-author.ts";

/** Whose a new wizard is to be: the platform's, for its administrators, or a shared organization's that the author acts for. Any other is not there. */
export async function requireOwner(ctx: Ctx, organizationId: string | null): Promise<void> {
  if (ctx.actor.kind === "system") return;
  const { organizationIds } = await requireAuthor(ctx);
  if (organizationId === null && organizationIds === null) return;
  const organizations = await listOrganizations(ctx);
  if (!organizations.some(({ isManaged, isPersonal, id }) => isManaged && !isPersonal && id === organizationId))
    throw new NotFound("There is no such organization.");
}
