import { assertNever, type Ctx } from "../kernel/index.ts";
import { authoredBy } from "./authored-by.ts";
import type { ListWizardsInput, WizardOrder, WizardState } from "./list-wizards.input.ts";
import { requireAuthor } from "./require-author.ts";
import { parseWizardState, STATE_OF_ROW } from "./wizard-state.ts";

export interface WizardRow {
  readonly key: string;
  readonly name: string;
  readonly category: string | null;
  readonly color: string | null;
  /** Null for the platform's own. */
  readonly organization: string | null;
  readonly state: WizardState;
  readonly isPublic: boolean;
  readonly isFeatured: boolean;
  readonly version: number | null;
  /** Edits since it was published. */
  readonly edits: number;
  readonly steps: number;
  readonly savedWalks: number;
  readonly starts: number;
  readonly completions: number;
  readonly averageMinutes: number | null;
  readonly editedBy: string | null;
  readonly editedAt: Date;
}

export interface WizardsPage {
  readonly wizards: WizardRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** How many there are in each state, whatever the filter. */
  readonly counts: Readonly<Record<WizardState, number>>;
  readonly categories: readonly string[];
}

type Mine = ReturnType<typeof authoredBy>;

const PAGE_SIZE = 50;
const LONGEST_WORDS = 255;

/** Wizards with their figures, or those that the filter asks for. */
export async function listWizards(ctx: Ctx, filter: ListWizardsInput): Promise<WizardsPage> {
  const mine = authoredBy(await requireAuthor(ctx));
  const { where, values } = whereOf(filter, mine);
  const [counted] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from v_wizard_overview w where ${where}`,
    values,
  );
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const rows = await ctx.em.execute<(Omit<WizardRow, "editedAt" | "state"> & { editedMs: number; state: string })[]>(
    `select w.wizard_key as key, w.wizard_name as name, w.wizard_category as category, w.wizard_color as color,
       o.name as organization, ${STATE_OF_ROW} as state, w.is_public as "isPublic", w.is_featured as "isFeatured",
       w.published_version as version, w.draft_revision - coalesce(w.published_revision, 0) as edits,
       w.total_steps::int as steps, w.total_templates::int as "savedWalks", w.total_starts as starts,
       w.total_completions as completions, w.avg_completion_time_minutes as "averageMinutes",
       auth.author_name(w.wizard_id, e.actor_id) as "editedBy", extract(epoch from w.updated_at)::float8 * 1000 as "editedMs"
     from v_wizard_overview w left join organizations o on o.id = w.organization_id
       left join lateral (select actor_id from wizard_edits e where e.wizard_id = w.wizard_id order by revision desc limit 1) e on true
     where ${where} order by ${orderBy(filter.sort)}, w.wizard_key limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
    values,
  );
  const wizards = rows.map(({ editedMs, state, ...row }) => ({
    ...row,
    state: parseWizardState(state),
    editedAt: new Date(editedMs),
  }));
  return {
    wizards,
    page,
    pages,
    total,
    counts: await countStates(ctx, mine),
    categories: await listCategories(ctx, mine),
  };
}

function whereOf(
  { words, category, state }: ListWizardsInput,
  mine: Mine,
): { readonly where: string; readonly values: string[] } {
  const parts = [mine.text];
  const values = [...mine.values];
  if (state === undefined) parts.push("w.archived_at is null");
  else {
    parts.push(`${STATE_OF_ROW} = ?`);
    values.push(state);
  }
  if (category !== undefined) {
    parts.push("w.wizard_category = ?");
    values.push(category.replaceAll("\0", ""));
  }
  if (words !== undefined && (words.includes("\0") || words.length > LONGEST_WORDS)) parts.push("false");
  else if (words !== undefined) {
    const part = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
    parts.push(`(w.wizard_name ilike ? or w.wizard_key ilike ? or exists (select 1 from wizard_steps t
      where t.wizard_id = w.wizard_id and t.removed_at is null and (t.step_name ilike ? or t.step_title ilike ?)))`);
    values.push(part, part, part, part);
  }
  return { where: parts.join(" and "), values };
}

function orderBy(sort: WizardOrder): string {
  switch (sort) {
    case "name":
      return "lower(w.wizard_name)";
    case "-name":
      return "lower(w.wizard_name) desc";
    case "starts":
      return "w.total_starts";
    case "-starts":
      return "w.total_starts desc";
    case "completed":
      return "w.total_completions";
    case "-completed":
      return "w.total_completions desc";
    case "edited":
      return "w.updated_at";
    case "-edited":
      return "w.updated_at desc";
    default:
      return assertNever(sort);
  }
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

async function listCategories(ctx: Ctx, { text, values }: Mine): Promise<string[]> {
  const rows = await ctx.em.execute<{ category: string }[]>(
    `select distinct wizard_category as category from wizards w where wizard_category is not null and ${text} order by 1 limit 200`,
    values,
  );
  return rows.map(({ category }) => category);
}
