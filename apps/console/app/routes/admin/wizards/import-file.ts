import { compareDraft, importWizard } from "@boardwalk/domain/wizards";
import { handleAuthorStream, parseUpload } from "@boardwalk/web";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { readWizardText } from "./read-wizard-text.ts";

/** Why a file was not imported: in one sentence, or each thing at its line, or by what it would replace. */
export interface ImportRefused {
  readonly refused: string;
  readonly errors: readonly { readonly place: string; readonly path: string; readonly message: string }[];
  readonly changes: readonly string[];
}

/** The file comes in before any transaction is open. */
export async function importFile(args: ActionFunctionArgs) {
  return handleAuthorStream(args, async ({ request, work }) => {
    const { fields, file } = await parseUpload(request, readWizardText);
    if (file === null || file.kind === "refused")
      return refuse(WHY[file?.because ?? "empty"], file?.because === "too-large" ? 413 : 422);
    const { text } = file;
    return work(async ({ ctx }) => {
      const intoKey = fields["into"] || null;
      const organizationId = fields["organizationId"] || null;
      const first = await importWizard(ctx, { text, ...(intoKey === null ? { organizationId } : { intoKey }) });
      if (first.kind === "refused") {
        const count = first.errors.length;
        return refuse(
          count === 1 ? "One thing is wrong in this file." : `${count} things are wrong in this file.`,
          422,
          {
            errors: first.errors.map(({ path, message, line, column }) => ({
              place: line === undefined ? "" : `Line ${line}, column ${column ?? 1}`,
              path,
              message,
            })),
          },
        );
      }
      if (first.kind === "imported")
        return redirect(paths.wizardPublish(first.key, { did: first.isNew ? "imported" : "replaced" }));
      if (fields["replace"] === "on") {
        const again = await importWizard(ctx, { text, intoKey: first.key });
        if (again.kind === "imported") return redirect(paths.wizardPublish(again.key, { did: "replaced" }));
      }
      const changes = await compareDraft(ctx, { key: first.key, definition: first.definition });
      return refuse(
        `There is a wizard with the key ${first.key} already. Tick "Replace the draft" to put this file in its place.`,
        409,
        {
          changes,
        },
      );
    });
  });
}

const WHY = {
  empty: "Choose a file first.",
  "too-large": "This file is larger than 32 MB, which is more than a wizard may be.",
  "no-text": "This file is no UTF-8 text. Save it as UTF-8 and try again.",
} as const;

function refuse(refused: string, status: number, more: Partial<ImportRefused> = {}) {
  const answer: ImportRefused = { refused, errors: [], changes: [], ...more };
  return data(answer, { status });
}
