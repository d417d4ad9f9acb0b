import type { Ctx } from "../../kernel/index.ts";
import { readVersion } from "../../wizards/index.ts";
import { findManagedWizard } from "./find-managed-wizard.ts";

export interface AnswerColumn {
  /** Dotted. */
  readonly key: string;
  readonly title: string;
}

/** Each set that some version of the wizard asks for, in the order of the latest one, and behind it what older ones asked. */
export async function listAnswerColumns(ctx: Ctx, { key }: { readonly key: string }): Promise<AnswerColumn[]> {
  const wizard = await findManagedWizard(ctx, key);
  const versions = await ctx.em.execute<{ id: string }[]>(
    "select version_id as id from wizard_versions where wizard_id = ? order by number desc",
    [wizard.id],
  );
  const columns = new Map<string, AnswerColumn>();
  for (const { id } of versions) {
    const { definition } = await readVersion(ctx, id);
    for (const step of definition.steps)
      for (const set of step.sets) {
        const dotted = `${step.key}.${set.key}`;
        if (!columns.has(dotted)) columns.set(dotted, { key: dotted, title: `${step.name}: ${set.title ?? set.name}` });
      }
  }
  return [...columns.values()];
}
