import { type EditCommand, parseCommand, rebaseCommand } from "@boardwalk/engine/editing";
import type { Ctx } from "../../kernel/index.ts";
import { type DoneEdit, leftStanding } from "./left-standing.ts";

interface Row extends DoneEdit {
  readonly command: unknown;
}

const MOST_FOLLOWED = 10_000;
const MOST_BYTES = 16_000_000;
/** Each part of a command follows each part of those that were missed, and nobody else is served meanwhile. */
const MOST_PAIRS = 5_000_000;
const BYTES = `select coalesce(sum(octet_length(command::text)), 0)::float8 as bytes from (
  select command from wizard_edits where wizard_id = ? and revision > ? and command ->> 'name' <> 'replace-draft' limit ?) e`;
/** Another draft gives no names to follow: whether what a command touches is as it was is seen when it is applied. */
const MISSED = `select revision, undoes_revision as undoes, case when command ->> 'name' <> 'replace-draft' then command end as command
  from wizard_edits where wizard_id = ? and revision > ? and command_name <> 'give-up' order by revision limit ?`;

/** A command as it reads after all that was done since its author looked; null where that is too long ago to be followed. */
export async function followMissed(
  ctx: Ctx,
  wizardId: string,
  { command, since }: { readonly command: EditCommand; readonly since: number },
): Promise<EditCommand | null> {
  const [all] = await ctx.em.execute<{ bytes: number }[]>(BYTES, [wizardId, since, MOST_FOLLOWED]);
  if (!all || all.bytes > MOST_BYTES) return null;
  const rows = await ctx.em.execute<Row[]>(MISSED, [wizardId, since, MOST_FOLLOWED + 1]);
  if (rows.length > MOST_FOLLOWED) return null;
  const missed = leftStanding(rows).flatMap((row) => parseCommand(row.command) ?? []);
  if (missed.length === 0) return command;
  const parts = missed.reduce((sum, one) => sum + partsIn(one), 0);
  return parts * partsIn(command) > MOST_PAIRS ? null : rebaseCommand(command, missed);
}

function partsIn(command: EditCommand): number {
  return command.name === "several" ? command.commands.reduce((sum, one) => sum + partsIn(one), 0) : 1;
}
