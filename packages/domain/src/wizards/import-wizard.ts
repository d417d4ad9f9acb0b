import { check, type Definition, type DocumentError, type Finding, locateMisfits } from "@boardwalk/engine";
import { type Ctx, recordAudit } from "../kernel/index.ts";
import { authoredWizards } from "./authored-wizards.ts";
import { beginDraft } from "./draft/begin-draft.ts";
import { replaceDraft } from "./draft/replace-draft.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { isKeyTaken } from "./is-key-taken.ts";
import { parseImport } from "./parse-import.ts";
import { requireOwner } from "./require-owner.ts";
import { Wizard } from "./wizard.entity.ts";

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
  const mine = await authoredWizards(ctx);
  const parsed = await parseImport(ctx, input.text);
  if (!parsed.ok) return { kind: "refused", errors: parsed.errors };
  if (input.intoKey !== undefined) return replaced(ctx, input.intoKey, parsed.definition);
  const { key } = parsed.definition;
  if ((await ctx.em.count(Wizard, { key, ...mine })) > 0) return { kind: "exists", key, definition: parsed.definition };
  if (await isKeyTaken(ctx, key)) {
    const taken = { segments: ["key"], message: `Another wizard has the key ${key} already. Choose another key.` };
    return { kind: "refused", errors: locateMisfits(input.text, [taken]) };
  }
  const organizationId = input.organizationId ?? null;
  await requireOwner(ctx, organizationId);
  const { definition } = parsed;
  const begun = await beginDraft(ctx, { definition, organizationId, summary: "Imported a file" });
  return imported(ctx, { ...begun, isNew: true, definition });
}

async function replaced(ctx: Ctx, key: string, given: Definition): Promise<ImportOutcome> {
  const wizard = await findWizardToChange(ctx, key);
  const definition = { ...given, key };
  const revision = await replaceDraft(ctx, { wizard, definition, because: "import", summary: "Imported a file" });
  return imported(ctx, { wizardId: wizard.id, revision, isNew: false, definition });
}

type Done = Pick<Extract<ImportOutcome, { kind: "imported" }>, "wizardId" | "revision" | "isNew" | "definition">;

async function imported(ctx: Ctx, done: Done): Promise<ImportOutcome> {
  const { wizardId, revision, definition } = done;
  const { key, name } = definition;
  recordAudit(ctx, {
    action: "wizard.imported",
    target: { type: "wizard", id: wizardId },
    after: { key, name, revision },
  });
  await ctx.em.flush();
  return { kind: "imported", key, findings: check(definition), ...done };
}
