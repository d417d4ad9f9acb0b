import { type Ctx, isAdministrator, NotFound } from "../kernel/index.ts";

/** Whose wizards somebody may draw: everybody's, where it names no organizations, or those of some alone. */
export interface Authorship {
  readonly organizationIds: readonly string[] | null;
}

const OF_ALL: Authorship = { organizationIds: null };

/**
 * Authors are administrators, owners and administrators of a shared organization for its own wizards, and whoever works at the
 * command line. For everybody else drafts are not there.
 */
export async function requireAuthor(ctx: Ctx): Promise<Authorship> {
  const { actor } = ctx;
  if (actor.kind === "system") return OF_ALL;
  if (actor.kind !== "member") throw new NotFound("There is nothing here.");
  if (isAdministrator(actor)) return OF_ALL;
  const rows = await ctx.em.execute<{ id: string }[]>("select auth.authored_org_ids() as id");
  if (rows.length === 0) throw new NotFound("There is nothing here.");
  return { organizationIds: rows.map(({ id }) => id) };
}
