import { type Ctx, userIdOf } from "../../kernel/index.ts";
import type { EditHistory } from "./edit.ts";
import { type UndoStacks, undoStacks } from "./undo-stacks.ts";

/** As one text: an author has thousands of them in a wizard that they drew. What began a wizard is not taken back. */
const OWN = `select coalesce(json_agg(json_build_array(revision, undoes_revision, command_name = 'give-up') order by revision), '[]')::text as edits
  from wizard_edits where actor_id = ? and wizard_id = ? and revision <= ? and inverse is not null`;
const LAST = 2_147_483_647;

/** What the actor can take back in a wizard and do again; `until` is the last edit that counts. */
export async function ownStacks(ctx: Ctx, wizardId: string, until: number = LAST): Promise<UndoStacks> {
  const authorId = userIdOf(ctx.actor);
  if (authorId === null) return { undo: [], redo: [] };
  const [row] = await ctx.em.execute<{ edits: string }[]>(OWN, [authorId, wizardId, until]);
  const edits: [number, number | null, boolean][] = JSON.parse(row?.edits ?? "[]");
  return undoStacks(edits.map(([revision, undoes, isGivenUp]) => ({ revision, undoes, isGivenUp })));
}

/** The same in words. */
export async function ownHistory(ctx: Ctx, wizardId: string, until?: number): Promise<EditHistory> {
  const { undo, redo } = await ownStacks(ctx, wizardId, until);
  const [back, again] = [undo.at(-1) ?? 0, redo.at(-1) ?? 0];
  if (back + again === 0) return { undo: null, redo: null };
  const rows = await ctx.em.execute<{ revision: number; summary: string }[]>(
    "select revision, summary from wizard_edits where wizard_id = ? and revision in (?, ?)",
    [wizardId, back, again],
  );
  const saidOf = (wanted: number) => rows.find(({ revision }) => revision === wanted)?.summary ?? null;
  return { undo: saidOf(back), redo: saidOf(again) };
}
