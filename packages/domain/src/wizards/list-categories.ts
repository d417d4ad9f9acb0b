import type { Ctx } from "../kernel/index.ts";
import { authoredBy } from "./authored-by.ts";
import { requireAuthor } from "./require-author.ts";

const MOST = 200;

/** Those that the author's wizards have, to choose among. */
export async function listCategories(ctx: Ctx): Promise<string[]> {
  const { text, values } = authoredBy(await requireAuthor(ctx));
  const rows = await ctx.em.execute<{ category: string }[]>(
    `select distinct wizard_category as category from wizards w where wizard_category is not null and ${text} order by 1 limit ${MOST}`,
    values,
  );
  return rows.map(({ category }) => category);
}
