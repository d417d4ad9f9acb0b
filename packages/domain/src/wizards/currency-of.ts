import type { Ctx } from "../kernel/index.ts";
import { Organization } from "../organizations/index.ts";

/** In which an organization says prices where a wizard of its names no currency. */
export async function currencyOf(ctx: Ctx, organizationId: string | null): Promise<string | null> {
  const organization = organizationId === null ? null : await ctx.em.findOne(Organization, { id: organizationId });
  return organization?.currency ?? null;
}
