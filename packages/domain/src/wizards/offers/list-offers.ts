import type { Ctx } from "../../kernel/index.ts";
import type { ListOffersInput } from "./list-offers.input.ts";
import { OFFER_COLUMNS, type Offer, ON_OFFER, readOfferRow } from "./offer.ts";

export interface OffersPage {
  readonly offers: Offer[];
  /** Of everything on offer, whatever was asked for. */
  readonly categories: string[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 60;
const CATEGORY = "nullif(v.cover ->> 'category', '')";

/** What anybody may walk: first what is featured, then by category. */
export async function listOffers(ctx: Ctx, { search, category, page: asked }: ListOffersInput): Promise<OffersPage> {
  const conditions = [ON_OFFER];
  const values: string[] = [];
  if (search !== undefined) {
    conditions.push(
      "concat_ws(chr(10), v.cover ->> 'name', v.cover ->> 'description', v.cover ->> 'category') ilike ?",
    );
    values.push(`%${search.replaceAll(/[\\%_]/g, "\\$&")}%`);
  }
  if (category !== undefined) {
    conditions.push(`${CATEGORY} = ?`);
    values.push(category);
  }
  const where = conditions.join(" and ");
  const total = await count(ctx, where, values);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const rows = await ctx.em.execute<unknown[]>(
    `select ${OFFER_COLUMNS} from ${where}
     order by w.is_featured desc, lower(${CATEGORY}) nulls last, ${CATEGORY}, lower(v.cover ->> 'name'), w.wizard_key
     limit ? offset ?`,
    [...values, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return { offers: rows.map(readOfferRow), categories: await categoriesOf(ctx), page, pages, total };
}

async function count(ctx: Ctx, where: string, values: readonly string[]): Promise<number> {
  const [row] = await ctx.em.execute<{ total: number }[]>(`select count(*)::int as total from ${where}`, [...values]);
  return row?.total ?? 0;
}

async function categoriesOf(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.em.execute<{ category: string }[]>(
    `select distinct ${CATEGORY} as category from ${ON_OFFER} and ${CATEGORY} is not null order by 1`,
  );
  return rows.map(({ category }) => category);
}
