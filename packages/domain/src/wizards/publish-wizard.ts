import { check, compile, type Finding, serialize } from "@boardwalk/engine";
import { Conflict, type Ctx, newId, recordAudit } from "../kernel/index.ts";
import { authorId } from "./author-id.ts";
import { currencyOf } from "./currency-of.ts";
import { draftHash } from "./draft/draft-hash.ts";
import { readDraft } from "./draft/read-draft.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { makeCover } from "./make-cover.ts";
import { tellOfWizard } from "./tell-of-wizard.ts";
import { WizardVersion } from "./wizard-version.entity.ts";

export interface PublishWizardInput {
  readonly key: string;
  readonly notes?: string | null;
  /** The draft that its author has looked at; without it, whichever there is. */
  readonly revision?: number;
}

export type PublishOutcome =
  | { readonly kind: "published"; readonly versionId: string; readonly number: number }
  /** Findings that are errors; nothing was published. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  /** The live version is the same. */
  | { readonly kind: "unchanged"; readonly number: number };

/** Makes an immutable version of the draft, which whoever starts a walk from now on walks. */
export async function publishWizard(ctx: Ctx, input: PublishWizardInput): Promise<PublishOutcome> {
  const wizard = await findWizardToChange(ctx, input.key);
  if (wizard.archivedAt) throw new Conflict("archived", "It is archived. Take it back from the archive to publish it.");
  if (input.revision !== undefined && input.revision !== wizard.draftRevision) {
    throw new Conflict("revision", "The draft was changed since you looked at it.");
  }
  const { definition, keyRows } = await readDraft(ctx, wizard.id);
  const errors = check(definition).filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { kind: "refused", findings: errors };

  const hash = draftHash(definition);
  const live = wizard.publishedVersion ?? null;
  if (live !== null && (await isVersion(ctx, wizard.id, live, hash))) return { kind: "unchanged", number: live };
  const [newest] = await ctx.em.find(WizardVersion, { wizardId: wizard.id }, { orderBy: { number: "desc" }, limit: 1 });
  const number = (newest?.number ?? 0) + 1;
  const program = compile(definition);
  const versionId = newId();
  const publishedAt = ctx.clock.now();
  ctx.em.persist(
    ctx.em.create(WizardVersion, {
      id: versionId,
      wizardId: wizard.id,
      number,
      revision: wizard.draftRevision,
      definition: serialize(definition),
      program,
      keyRows,
      cover: makeCover(definition, program, await currencyOf(ctx, wizard.organizationId ?? null)),
      stepCount: program.steps.length,
      definitionHash: hash,
      notes: input.notes?.trim() || null,
      publishedBy: authorId(ctx),
      publishedAt,
    }),
  );
  ctx.em.assign(wizard, { publishedVersion: number, publishedRevision: wizard.draftRevision, publishedAt });
  const target = { type: "wizard", id: wizard.id };
  recordAudit(ctx, { action: "wizard.published", target, after: { key: wizard.key, name: wizard.name, number } });
  await ctx.em.flush();
  await tellOfWizard(ctx, "wizard.published", wizard, { versionId, number });
  return { kind: "published", versionId, number };
}

async function isVersion(ctx: Ctx, wizardId: string, number: number, definitionHash: string): Promise<boolean> {
  return (await ctx.em.count(WizardVersion, { wizardId, number, definitionHash })) > 0;
}
