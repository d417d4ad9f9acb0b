import { type Definition, parse } from "@boardwalk/engine";
import { type Ctx, NotFound } from "../../kernel/index.ts";
import type { KeyRows } from "../published-version.ts";
import { Wizard } from "../wizard.entity.ts";
import { wizardFields } from "../wizard-fields.ts";
import { readDraftRows } from "./read-draft-rows.ts";

export interface Draft {
  readonly definition: Definition;
  readonly keyRows: KeyRows;
}

/** What authors have made of a wizard so far, as a definition; what was removed is not in it. */
export async function readDraft(ctx: Ctx, wizardId: string): Promise<Draft> {
  const wizard = await ctx.em.findOne(Wizard, { id: wizardId });
  if (!wizard) throw new NotFound("There is no such wizard.");
  const { steps, flow, dependencies, keyRows } = await readDraftRows(ctx, wizardId);
  const parsed = parse({ ...wizardFields(wizard), steps, flow, dependencies });
  // The tables hold nothing that the format refuses, so this is a fault of ours and not of an author's.
  if (!parsed.ok) throw new Error(`The draft of ${wizard.key} does not parse: ${parsed.errors[0]?.message}`);
  return { definition: parsed.definition, keyRows };
}
