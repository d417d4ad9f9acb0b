import { parseCommand } from "@boardwalk/engine/editing";
import type { Ctx } from "../../kernel/index.ts";
import type { Edit } from "./edit.ts";

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly command: unknown;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly undoes: number | null;
}

const MOST_TOLD = 200;
const MOST_BYTES = 1_000_000;

/** The edits after one revision and before another; null where there are too many to tell, or where one is another draft. */
export async function missedEdits(
  ctx: Ctx,
  wizardId: string,
  { since, before }: { readonly since: number; readonly before: number },
): Promise<Edit[] | null> {
  // Each revision is an edit.
  const count = before - since - 1;
  if (count <= 0) return [];
  if (count > MOST_TOLD) return null;
  const [all] = await ctx.em.execute<{ bytes: number; isOther: boolean | null }[]>(
    `select coalesce(sum(octet_length(command::text)), 0)::float8 as bytes,
       bool_or(command ->> 'name' = 'replace-draft') as "isOther"
     from wizard_edits where wizard_id = ? and revision > ? and revision < ?`,
    [wizardId, since, before],
  );
  if (!all || all.bytes > MOST_BYTES || all.isOther) return null;
  const rows = await ctx.em.execute<Row[]>(
    `select edit_id as id, revision, command, actor_id as "byId", auth.author_name(wizard_id, actor_id) as "byName",
       undoes_revision as undoes
     from wizard_edits where wizard_id = ? and revision > ? and revision < ? order by revision`,
    [wizardId, since, before],
  );
  const edits: Edit[] = [];
  for (const { id, revision, command: given, byId, byName, undoes } of rows) {
    const command = parseCommand(given);
    if (!command) return null;
    const by = byId === null || byName === null ? null : { id: byId, name: byName };
    edits.push({ id, revision, command, by, undoes });
  }
  return edits;
}
