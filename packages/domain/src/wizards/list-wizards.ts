import type { Ctx } from "../kernel/index.ts";
import { authoredBy } from "./authored-by.ts";
import { listCategories } from "./list-categories.ts";
import type { ListWizardsInput, WizardState } from "./list-wizards.input.ts";
import { requireAuthor } from "./require-author.ts";
import { DAYS_OF_WIZARD, readWizardRow, WIZARD_COLUMNS, type WizardRow } from "./wizard-row.ts";
import { parseWizardState, STATE_OF_ROW } from "./wizard-state.ts";
import { wizardsOrder } from "./wizards-order.ts";
import { wizardsWhere } from "./wizards-where.ts";

export interface WizardsPage {
  readonly wizards: WizardRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Of all that the filter finds, in the days that are shown. */
  readonly starts: number;
  readonly completions: number;
  /** How many there are in each state, whatever the filter. */
  readonly counts: Readonly<Record<WizardState, number>>;
  readonly categories: readonly string[];
}

type Mine = ReturnType<typeof authoredBy>;

const PAGE_SIZE = 50;

/** The author's wizards with what they came to in the last days, or those that the filter asks for. */
export async function listWizards(ctx: Ctx, filter: ListWizardsInput): Promise<WizardsPage> {
  const mine = authoredBy(await requireAuthor(ctx));
  const { text, values } = wizardsWhere(filter, mine);
  const now = ctx.clock.now();
  const [counted] = await ctx.em.execute<{ total: number; starts: number; completions: number }[]>(
    `select count(*)::int as total, coalesce(sum(d.starts), 0)::int as starts, coalesce(sum(d.completions), 0)::int as completions
     from wizards w ${DAYS_OF_WIZARD} where ${text}`,
    [now, ...values],
  );
  const { total, ...figures } = counted ?? { total: 0, starts: 0, completions: 0 };
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const rows = await ctx.em.execute<unknown[]>(
    `select ${WIZARD_COLUMNS}
     from v_wizard_overview w left join organizations o on o.id = w.organization_id ${DAYS_OF_WIZARD}
       left join lateral (select actor_id from wizard_edits e where e.wizard_id = w.wizard_id order by revision desc limit 1) e on true
     where ${text} order by ${wizardsOrder(filter.sort)}, w.wizard_key limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
    [now, ...values],
  );
  return {
    wizards: rows.map(readWizardRow),
    page,
    pages,
    total,
    ...figures,
    counts: await countStates(ctx, mine),
    categories: await listCategories(ctx),
  };
}

async function countStates(ctx: Ctx, { text, values }: Mine): Promise<Record<WizardState, number>> {
  const counts = { live: 0, changed: 0, draft: 0, off: 0, archived: 0 };
  const rows = await ctx.em.execute<{ state: string; count: number }[]>(
    `select ${STATE_OF_ROW} as state, count(*)::int as count from wizards w where ${text} group by 1`,
    values,
  );
  for (const { state, count } of rows) counts[parseWizardState(state)] = count;
  return counts;
}
