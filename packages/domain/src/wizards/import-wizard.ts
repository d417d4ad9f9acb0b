import { check, type Definition, type DocumentError, type Finding, parseText, serialize } from "@boardwalk/engine";
import { type Ctx, newId, recordAudit } from "../kernel/index.ts";
import { authorId } from "./author-id.ts";
import { findUnstorable } from "./draft/find-unstorable.ts";
import { readDraft } from "./draft/read-draft.ts";
import { writeDraft } from "./draft/write-draft.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { requireAuthor } from "./require-author.ts";
import { Wizard } from "./wizard.entity.ts";
import { wizardColumns } from "./wizard-columns.ts";
import { WizardEdit } from "./wizard-edit.entity.ts";

export interface ImportWizardInput {
  /** JSON text of the format. */
  readonly text: string;
  /** The wizard whose draft it replaces, whatever the text calls itself. Without it the text makes a new wizard. */
  readonly intoKey?: string;
  /** Whom a new wizard belongs to; null for the platform. */
  readonly organizationId?: string | null;
}

export type ImportOutcome =
  | {
      readonly kind: "imported";
      readonly wizardId: string;
      readonly key: string;
      readonly revision: number;
      readonly isNew: boolean;
      readonly findings: readonly Finding[];
      readonly definition: Definition;
    }
  /** Nothing was imported. */
  | { readonly kind: "refused"; readonly errors: readonly DocumentError[] }
  /** There is a wizard of this key already, and nobody said that it is meant. */
  | { readonly kind: "exists"; readonly key: string; readonly definition: Definition };

/** Makes a new draft of a text, or replaces one. */
export async function importWizard(ctx: Ctx, input: ImportWizardInput): Promise<ImportOutcome> {
  requireAuthor(ctx);
  const parsed = parseText(input.text);
  if (!parsed.ok) return { kind: "refused", errors: parsed.errors };
  const errors = findUnstorable(parsed.definition);
  if (errors.length > 0) return { kind: "refused", errors };
  const { timezone } = parsed.definition.settings;
  if (!(await isTimeZone(ctx, timezone))) {
    return {
      kind: "refused",
      errors: [{ path: "settings.timezone", message: `There is no time zone "${timezone}".` }],
    };
  }
  if (input.intoKey !== undefined) return replaceDraft(ctx, input.intoKey, parsed.definition);
  if ((await ctx.em.count(Wizard, { key: parsed.definition.key })) > 0) {
    return { kind: "exists", key: parsed.definition.key, definition: parsed.definition };
  }
  return makeDraft(ctx, parsed.definition, input.organizationId ?? null);
}

async function makeDraft(ctx: Ctx, definition: Definition, organizationId: string | null): Promise<ImportOutcome> {
  const wizard = ctx.em.create(Wizard, {
    id: newId(),
    key: definition.key,
    organizationId,
    createdBy: authorId(ctx),
    draftRevision: 1,
    ...wizardColumns(definition),
  });
  ctx.em.persist(wizard);
  await writeDraft(ctx, { wizardId: wizard.id, definition });
  recordImport(ctx, wizard, definition, null);
  await ctx.em.flush();
  return imported(wizard, definition, true);
}

async function replaceDraft(ctx: Ctx, key: string, given: Definition): Promise<ImportOutcome> {
  const wizard = await findWizardToChange(ctx, key);
  const before = await readDraft(ctx, wizard.id);
  const definition = { ...given, key };
  ctx.em.assign(wizard, { ...wizardColumns(definition), draftRevision: wizard.draftRevision + 1 });
  await writeDraft(ctx, { wizardId: wizard.id, definition });
  recordImport(ctx, wizard, definition, before.definition);
  await ctx.em.flush();
  return imported(wizard, definition, false);
}

function recordImport(
  ctx: Ctx,
  { id, draftRevision }: { readonly id: string; readonly draftRevision: number },
  definition: Definition,
  before: Definition | null,
): void {
  ctx.em.persist(
    ctx.em.create(WizardEdit, {
      id: newId(),
      wizardId: id,
      revision: draftRevision,
      actorId: authorId(ctx),
      commandName: "import",
      command: { document: serialize(definition) },
      inverse: { document: before && serialize(before) },
    }),
  );
  recordAudit(ctx, {
    action: "wizard.imported",
    target: { type: "wizard", id },
    after: { key: definition.key, name: definition.name, revision: draftRevision },
  });
}

function imported(
  { id, key, draftRevision }: { readonly id: string; readonly key: string; readonly draftRevision: number },
  definition: Definition,
  isNew: boolean,
): ImportOutcome {
  return {
    kind: "imported",
    wizardId: id,
    key,
    revision: draftRevision,
    isNew,
    findings: check(definition),
    definition,
  };
}

async function isTimeZone(ctx: Ctx, zone: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ known: boolean }[]>("select auth.is_time_zone(?) as known", [zone]);
  return row?.known ?? false;
}
