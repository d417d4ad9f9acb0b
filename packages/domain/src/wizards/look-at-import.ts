import { type DocumentError, describeChanges, serialize } from "@boardwalk/engine";
import { type Ctx, hashToken } from "../kernel/index.ts";
import { readDraft } from "./draft/read-draft.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { parseImport } from "./parse-import.ts";

export type ImportLook =
  | { readonly kind: "refused"; readonly errors: readonly DocumentError[] }
  /** The draft says what the file says. */
  | { readonly kind: "same" }
  | {
      readonly kind: "differs";
      /** What the file would change, a sentence each. */
      readonly changes: readonly string[];
      readonly total: number;
      /** Of this file and this draft: whoever says it has seen these changes, and no others. */
      readonly seen: string;
    };

const MOST_SENTENCES = 200;

/** What putting a file in the place of a wizard's draft would change. Held until the transaction ends, so that nothing comes between looking and doing. */
export async function lookAtImport(
  ctx: Ctx,
  { key, text }: { readonly key: string; readonly text: string },
): Promise<ImportLook> {
  const wizard = await findWizardToChange(ctx, key);
  const parsed = await parseImport(ctx, text);
  if (!parsed.ok) return { kind: "refused", errors: parsed.errors };
  const after = { ...parsed.definition, key };
  const changes = describeChanges((await readDraft(ctx, wizard.id)).definition, after);
  if (changes.length === 0) return { kind: "same" };
  const seen = hashToken(`${wizard.draftRevision} ${JSON.stringify(serialize(after))}`).slice(0, 32);
  return { kind: "differs", changes: changes.slice(0, MOST_SENTENCES), total: changes.length, seen };
}
