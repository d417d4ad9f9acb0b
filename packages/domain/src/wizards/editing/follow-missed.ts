import { type EditCommand, parseCommand, rebaseCommand } from "@boardwalk/engine/editing";
import type { Ctx } from "../../kernel/index.ts";
import { type DoneEdit, leftStanding } from "./left-standing.ts";

interface Row extends DoneEdit {
  readonly command: unknown;
}

const MOST_FOLLOWED = 10_000;
/** Another draft gives no names to follow: whether what a command touches is as it was is seen when it is applied. */
const MISSED = `select revision, undoes_revision as undoes, case when command ->> 'name' <> 'replace-draft' then command end as command
  from wizard_edits where wizard_id = ? and revision > ? and command_name <> 'give-up' order by revision limit ?`;

/** A command as it reads after all that was done since its author looked; null where that is too long ago to be followed. */
export async function followMissed(
  ctx: Ctx,
  wizardId: string,
  { command, since }: { readonly command: EditCommand; readonly since: number },
): Promise<EditCommand | null> {
  const rows = await ctx.em.execute<Row[]>(MISSED, [wizardId, since, MOST_FOLLOWED + 1]);
  if (rows.length > MOST_FOLLOWED) return null;
  const missed = leftStanding(rows).flatMap((row) => parseCommand(row.command) ?? []);
  return missed.length === 0 ? command : rebaseCommand(command, missed);
}
