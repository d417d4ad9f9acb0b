import type { Ctx } from "@boardwalk/domain/kernel";
import { importWizard, lookAtImport } from "@boardwalk/domain/wizards";
import { handleAuthorStream, parseUpload } from "@boardwalk/web";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { readWizardText } from "./read-wizard-text.ts";

/** Why a file was not imported: in one sentence, or each thing at its line, or by what it would replace. */
export interface ImportRefused {
  readonly refused: string;
  readonly errors: readonly { readonly place: string; readonly path: string; readonly message: string }[];
  /** What it would change in the draft of a wizard that is there already. */
  readonly replacing: {
    readonly key: string;
    readonly changes: readonly string[];
    readonly more: number;
    /** Sent back with the same file, it replaces. */
    readonly seen: string;
  } | null;
}

/** The file comes in before any transaction is open. */
export async function importFile(args: ActionFunctionArgs) {
  return handleAuthorStream(args, async ({ request, work }) => {
    const { fields, file } = await parseUpload(request, readWizardText);
    if (file === null || file.kind === "refused")
      return refuse(WHY[file?.because ?? "empty"], file?.because === "too-large" ? 413 : 422);
    const { text } = file;
    return work(async ({ ctx }) => {
      const into = fields["into"];
      if (into) return replaceOrShow(ctx, { text, key: into, seen: fields["seen"] });
      const outcome = await importWizard(ctx, { text, organizationId: fields["organizationId"] || null });
      if (outcome.kind === "refused") return refuseErrors(outcome.errors);
      if (outcome.kind === "exists") return replaceOrShow(ctx, { text, key: outcome.key, seen: undefined });
      return redirect(paths.wizardPublish(outcome.key, { did: "imported" }));
    });
  });
}

/** Replaces a draft only by whoever has been shown what that changes, in this file and in this draft. */
async function replaceOrShow(ctx: Ctx, { text, key, seen }: { text: string; key: string; seen: string | undefined }) {
  const look = await lookAtImport(ctx, { key, text });
  if (look.kind === "refused") return refuseErrors(look.errors);
  if (look.kind === "same") return refuse(`The draft of ${key} says what this file says already.`, 409);
  if (look.seen === seen) {
    await importWizard(ctx, { text, intoKey: key });
    return redirect(paths.wizardPublish(key, { did: "replaced" }));
  }
  const { changes, total } = look;
  const why = seen
    ? "The draft or the file is another one by now. What is below is what it would change."
    : `There is a draft of ${key}. Look at what this file would change in it, and put it in its place below.`;
  return refuse(why, 409, {
    replacing: { key, changes, more: total - changes.length, seen: look.seen },
  });
}

type Misfits = Extract<Awaited<ReturnType<typeof importWizard>>, { kind: "refused" }>["errors"];

function refuseErrors(errors: Misfits) {
  const says =
    errors.length === 1 ? "One thing is wrong in this file." : `${errors.length} things are wrong in this file.`;
  return refuse(says, 422, {
    errors: errors.map(({ path, message, line, column }) => ({
      place: line === undefined ? "" : `Line ${line}, column ${column ?? 1}`,
      path,
      message,
    })),
  });
}

const WHY = {
  empty: "Choose a file first.",
  "too-large": "This file is larger than 32 MB, which is more than a wizard may be.",
  "no-text": "This file is no UTF-8 text. Save it as UTF-8 and try again.",
} as const;

function refuse(refused: string, status: number, more: Partial<ImportRefused> = {}) {
  const answer: ImportRefused = { refused, errors: [], replacing: null, ...more };
  return data(answer, { status });
}
