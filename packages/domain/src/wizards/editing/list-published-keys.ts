import type { Ctx } from "../../kernel/index.ts";
import { findWizard } from "../find-wizard.ts";

/** The dotted keys that the live version names: walks know these, so they do not change with a name. */
export async function listPublishedKeys(ctx: Ctx, { key }: { readonly key: string }): Promise<string[]> {
  const wizard = await findWizard(ctx, key);
  const rows = await ctx.em.execute<{ at: string }[]>(
    "select jsonb_object_keys(key_rows) as at from wizard_versions where wizard_id = ? and number = ?",
    [wizard.id, wizard.publishedVersion ?? 0],
  );
  return rows.map(({ at }) => at);
}
