import type { Ctx } from "../../kernel/index.ts";
import { findWizard } from "../find-wizard.ts";

export interface EditRow {
  readonly revision: number;
  /** What was done, in words as they were said then. */
  readonly summary: string;
  /** Whether it took the edit of these words back, did it again, or left standing what others made of it. */
  readonly act: "edit" | "undo" | "redo" | "give-up";
  /** The field that it changed, where it changed one: what is typed comes as many edits of it. */
  readonly field: string | null;
  readonly isTakenBack: boolean;
  /** Null where it was done at the command line, or by somebody who is gone. */
  readonly by: string | null;
  readonly at: Date;
  /** The first version that it went into; null where it waits to be published. */
  readonly version: number | null;
}

export interface EditsPage {
  readonly edits: readonly EditRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

interface Row extends Omit<EditRow, "at" | "act"> {
  readonly name: string;
  readonly atMs: number;
}

const PAGE_SIZE = 50;

/** All that was ever done to a draft, newest first. */
export async function listEdits(ctx: Ctx, asked: { readonly key: string; readonly page: number }): Promise<EditsPage> {
  const wizard = await findWizard(ctx, asked.key);
  const counting = "select count(*)::int as total from wizard_edits where wizard_id = ?";
  const [counted] = await ctx.em.execute<{ total: number }[]>(counting, [wizard.id]);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked.page), pages);
  const rows = await ctx.em.execute<Row[]>(
    `select e.revision, e.summary, e.command_name as name, auth.author_name(e.wizard_id, e.actor_id) as by,
       case when e.command ->> 'name' = 'change-field' then concat(e.command ->> 'at', ' ', e.command ->> 'field') end as field,
       extract(epoch from e.created_at)::float8 * 1000 as "atMs",
       exists (select 1 from wizard_edits u where u.wizard_id = e.wizard_id and u.undoes_revision = e.revision
         and u.command_name <> 'give-up') as "isTakenBack",
       (select min(v.number) from wizard_versions v where v.wizard_id = e.wizard_id and v.revision >= e.revision) as version
     from wizard_edits e where e.wizard_id = ? order by e.revision desc limit ? offset ?`,
    [wizard.id, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  const edits = rows.map(({ name, atMs, ...row }) => ({ ...row, act: actOf(name), at: new Date(atMs) }));
  return { edits, page, pages, total };
}

const OTHER_ACTS = ["undo", "redo", "give-up"] as const;

function actOf(name: string): EditRow["act"] {
  return OTHER_ACTS.find((act) => act === name) ?? "edit";
}
