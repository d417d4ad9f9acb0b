import { type Definition, parse } from "@boardwalk/engine";
import { type Ctx, NotFound } from "../../kernel/index.ts";
import type { KeyRows } from "../published-version.ts";
import { Wizard } from "../wizard.entity.ts";
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
  const parsed = parse({
    format: "boardwalk.wizard/1",
    key: wizard.key,
    name: wizard.name,
    description: wizard.description ?? null,
    category: wizard.category ?? null,
    icon: wizard.icon ?? null,
    color: wizard.color ?? null,
    bannerImage: wizard.bannerImage ?? null,
    settings: {
      allowSaveProgress: wizard.allowSaveProgress,
      allowTemplates: wizard.allowTemplates,
      requireLogin: wizard.requireLogin,
      isPublic: wizard.isPublic,
      isFeatured: wizard.isFeatured,
      maxSteps: wizard.maxSteps ?? null,
      estimatedMinutes: wizard.estimatedMinutes ?? null,
      currency: wizard.currency ?? null,
      timezone: wizard.timezone,
      inactivityMinutes: wizard.inactivityMinutes,
    },
    steps,
    flow,
    dependencies,
  });
  // The tables hold nothing that the format refuses, so this is a fault of ours and not of an author's.
  if (!parsed.ok) throw new Error(`The draft of ${wizard.key} does not parse: ${parsed.errors[0]?.message}`);
  return { definition: parsed.definition, keyRows };
}
