import { z } from "zod";
import type { WizardState } from "./list-wizards.input.ts";
import { parseWizardState, STATE_OF_ROW } from "./wizard-state.ts";

/** The days that the list shows, today with them. */
export const DAYS_SHOWN = 30;

export interface WizardDayFigures {
  readonly starts: number;
  readonly completions: number;
}

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
  /** Of the days that are shown. */
  readonly starts: number;
  readonly completions: number;
  /** From start to end, of those completed in these days. */
  readonly averageSeconds: number | null;
  /** Each of these days in the wizard's own zone, the oldest first. */
  readonly days: readonly WizardDayFigures[];
  readonly editedBy: string | null;
  readonly editedAt: Date;
}

/** Asks for the moment that the days end with. Counted as the activity log is written, so no event is looked at. */
export const DAYS_OF_WIZARD = `left join lateral (
    select coalesce(sum(a.total_starts), 0)::int as starts, coalesce(sum(a.total_completions), 0)::int as completions,
      coalesce(sum(a.total_completion_seconds), 0)::float8 as seconds,
      coalesce(json_agg(json_build_array(t.today - a.analytics_date, a.total_starts, a.total_completions)), '[]'::json) as days
    from (select (?::timestamptz at time zone w.timezone)::date as today) t
      join wizard_analytics a on a.wizard_id = w.wizard_id and a.analytics_date <= t.today and a.analytics_date > t.today - ${DAYS_SHOWN}
  ) d on true`;

export const WIZARD_COLUMNS = `w.wizard_key as key, w.wizard_name as name, w.wizard_category as category, w.wizard_color as color,
  o.name as organization, ${STATE_OF_ROW} as state, w.is_public as "isPublic", w.is_featured as "isFeatured",
  w.published_version as version, w.draft_revision - coalesce(w.published_revision, 0) as edits, w.total_steps::int as steps,
  d.starts, d.completions, d.seconds, d.days::text as days, auth.author_name(w.wizard_id, e.actor_id) as "editedBy",
  extract(epoch from w.updated_at)::float8 * 1000 as "editedMs"`;

const Row = z.object({
  key: z.string(),
  name: z.string(),
  category: z.string().nullable(),
  color: z.string().nullable(),
  organization: z.string().nullable(),
  state: z.string(),
  isPublic: z.boolean(),
  isFeatured: z.boolean(),
  version: z.number().nullable(),
  edits: z.number(),
  steps: z.number(),
  starts: z.number(),
  completions: z.number(),
  seconds: z.number(),
  days: z.string(),
  editedBy: z.string().nullable(),
  editedMs: z.number(),
});
const Days = z.array(z.tuple([z.number(), z.number(), z.number()]));

export function readWizardRow(raw: unknown): WizardRow {
  const { state, seconds, days, editedMs, ...row } = Row.parse(raw);
  const figures = Array.from({ length: DAYS_SHOWN }, () => ({ starts: 0, completions: 0 }));
  for (const [ago, starts, completions] of Days.parse(JSON.parse(days)))
    figures[DAYS_SHOWN - 1 - ago] = { starts, completions };
  return {
    ...row,
    state: parseWizardState(state),
    averageSeconds: row.completions === 0 ? null : Math.round(seconds / row.completions),
    days: figures,
    editedAt: new Date(editedMs),
  };
}
