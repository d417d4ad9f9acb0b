import { type EditCommand, parseCommand, rebaseCommand } from "@boardwalk/engine/editing";
import type { Ctx } from "../../kernel/index.ts";

const MOST_FOLLOWED = 10_000;

/** A command as it reads after all that was done since its author looked; null where that is too long ago to be followed. */
export async function followMissed(
  ctx: Ctx,
  wizardId: string,
  { command, since }: { readonly command: EditCommand; readonly since: number },
): Promise<EditCommand | null> {
  // Another draft gives no names to follow: whether what the command touches is as it was is seen when it is applied.
  const rows = await ctx.em.execute<{ command: unknown }[]>(
    `select command from wizard_edits where wizard_id = ? and revision > ? and command ->> 'name' <> 'replace-draft'
     order by revision limit ?`,
    [wizardId, since, MOST_FOLLOWED + 1],
  );
  if (rows.length > MOST_FOLLOWED) return null;
  const missed = rows.flatMap((row) => parseCommand(row.command) ?? []);
  return missed.length === 0 ? command : rebaseCommand(command, missed);
}
