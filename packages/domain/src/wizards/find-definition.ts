import type { Definition } from "@boardwalk/engine";
import { type Ctx, NotFound } from "../kernel/index.ts";
import { readDraft } from "./draft/read-draft.ts";
import { readVersion } from "./read-version.ts";
import { WizardVersion } from "./wizard-version.entity.ts";

/** The draft, or the version of a number. */
export type VersionName = number | "draft";

/** What one of a wizard's versions says, or its draft. */
export async function findDefinition(ctx: Ctx, wizardId: string, name: VersionName): Promise<Definition> {
  if (name === "draft") return (await readDraft(ctx, wizardId)).definition;
  const found = await ctx.em.findOne(WizardVersion, { wizardId, number: name }, { fields: ["id"] });
  if (!found) throw new NotFound("There is no such version.");
  return (await readVersion(ctx, found.id)).definition;
}
