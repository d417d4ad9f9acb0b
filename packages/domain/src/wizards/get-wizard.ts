import { check, type Definition, describeChanges, difference, type Finding, type Verdict } from "@boardwalk/engine";
import type { Ctx } from "../kernel/index.ts";
import { Organization } from "../organizations/index.ts";
import { draftHash } from "./draft/draft-hash.ts";
import { readDraft } from "./draft/read-draft.ts";
import { findDefinition } from "./find-definition.ts";
import { findWizard } from "./find-wizard.ts";
import type { WizardState } from "./list-wizards.input.ts";
import { presentSettings } from "./present-settings.ts";
import type { WizardSettings } from "./wizard-settings.input.ts";
import { parseWizardState, STATE_OF_ROW } from "./wizard-state.ts";

/** A wizard as its author looks at it: the draft, what is wrong with it, and what publishing it would change. */
export interface WizardView {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly organization: string | null;
  readonly settings: WizardSettings;
  readonly state: WizardState;
  readonly revision: number;
  /** Edits since it was published. */
  readonly edits: number;
  readonly definition: Definition;
  readonly findings: readonly Finding[];
  readonly live: {
    readonly number: number;
    readonly publishedAt: Date;
    /** What lies between it and the draft, a sentence each; empty where there is nothing to publish. */
    readonly changes: readonly string[];
    readonly total: number;
    readonly verdict: Verdict;
  } | null;
  /** Neither done nor left; each stays on the version that it began on. */
  readonly walksUnderWay: number;
  readonly starts: number;
  readonly completions: number;
  readonly averageMinutes: number | null;
  readonly archivedAt: Date | null;
  readonly updatedAt: Date;
}

const MOST_SENTENCES = 200;

export async function getWizard(ctx: Ctx, { key }: { readonly key: string }): Promise<WizardView> {
  const wizard = await findWizard(ctx, key);
  const { definition } = await readDraft(ctx, wizard.id);
  const organization =
    wizard.organizationId == null ? null : await ctx.em.findOne(Organization, { id: wizard.organizationId });
  const [row] = await ctx.em.execute<{ state: string; walks: number }[]>(
    `select ${STATE_OF_ROW} as state, (select count(*)::int from wizard_user_sessions s where s.wizard_id = w.wizard_id
       and not s.is_completed and s.abandoned_at is null and s.deleted_at is null) as walks
     from wizards w where w.wizard_id = ?`,
    [wizard.id],
  );
  return {
    id: wizard.id,
    key: wizard.key,
    name: wizard.name,
    organization: organization?.name ?? null,
    settings: presentSettings(wizard),
    state: parseWizardState(row?.state),
    revision: wizard.draftRevision,
    edits: wizard.draftRevision - (wizard.publishedRevision ?? 0),
    definition,
    findings: check(definition),
    live:
      wizard.publishedVersion == null || wizard.publishedAt == null
        ? null
        : {
            number: wizard.publishedVersion,
            publishedAt: wizard.publishedAt,
            ...whatChanged(await findDefinition(ctx, wizard.id, wizard.publishedVersion), definition),
          },
    walksUnderWay: row?.walks ?? 0,
    starts: wizard.totalStarts,
    completions: wizard.totalCompletions,
    averageMinutes: wizard.averageCompletionMinutes ?? null,
    archivedAt: wizard.archivedAt ?? null,
    updatedAt: wizard.updatedAt,
  };
}

/** What holds at once was changed already, so it is no change that waits to be published. */
function whatChanged(live: Definition, draft: Definition) {
  if (draftHash(live) === draftHash(draft)) return { changes: [], total: 0, verdict: "safe" } as const;
  const { allowSaveProgress, allowTemplates, requireLogin, isPublic, isFeatured } = draft.settings;
  const held = { allowSaveProgress, allowTemplates, requireLogin, isPublic, isFeatured };
  const before = { ...live, settings: { ...live.settings, ...held } };
  const { changes, verdict } = difference(before, draft);
  const sentences = describeChanges(before, draft, changes);
  return { changes: sentences.slice(0, MOST_SENTENCES), total: sentences.length, verdict };
}
