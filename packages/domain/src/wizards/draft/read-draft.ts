import { type Definition, parse } from "@boardwalk/engine";
import { type Ctx, NotFound, Unavailable } from "../../kernel/index.ts";
import type { KeyRows } from "../published-version.ts";
import { Wizard } from "../wizard.entity.ts";
import { wizardFields } from "../wizard-fields.ts";
import { readDraftRows } from "./read-draft-rows.ts";

export interface Draft {
  readonly definition: Definition;
  readonly keyRows: KeyRows;
}

const MOST_TRIES = 5;

/**
 * What authors have made of a wizard so far, as a definition; what was removed is not in it. Its tables are read one after the
 * other and nobody waits for that, so what was edited meanwhile is read once more.
 */
export async function readDraft(ctx: Ctx, wizardId: string): Promise<Draft> {
  const wizard = await ctx.em.findOne(Wizard, { id: wizardId });
  if (!wizard) throw new NotFound("There is no such wizard.");
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const revision = wizard.draftRevision;
    const { steps, flow, dependencies, keyRows } = await readDraftRows(ctx, wizardId);
    if ((await newestRevision(ctx, wizardId)) !== revision) {
      await ctx.em.refresh(wizard);
      continue;
    }
    const parsed = parse({ ...wizardFields(wizard), steps, flow, dependencies });
    // The tables hold nothing that the format refuses, so this is a fault of ours and not of an author's.
    if (!parsed.ok) throw new Error(`The draft of ${wizard.key} does not parse: ${parsed.errors[0]?.message}`);
    return { definition: parsed.definition, keyRows };
  }
  throw new Unavailable(1);
}

async function newestRevision(ctx: Ctx, wizardId: string): Promise<number | undefined> {
  const asked = "select draft_revision as revision from wizards where wizard_id = ?";
  const [row] = await ctx.em.execute<{ revision: number }[]>(asked, [wizardId]);
  return row?.revision;
}
