import type { ImportOutcome, PublishOutcome } from "@boardwalk/domain/wizards";
import { OperatorMessage } from "../operator-message.ts";
import type { Command, CommandContext } from "./command.ts";
import { counted } from "./counted.ts";
import { parseOptions } from "./parse-options.ts";
import { requireMigrated } from "./require-migrated.ts";
import { tellingScripts } from "./telling-scripts.ts";
import { describeDocumentErrors } from "./wizard-file/describe-document-errors.ts";
import { describeFindings, summarizeFindings } from "./wizard-file/describe-findings.ts";
import { readText } from "./wizard-file/read-text.ts";

/** Its file is read where it was called, since a server that holds the database stands elsewhere. */
export const importCommand: Command = {
  name: "import",
  usage: "import (FILE | -) [--publish] [--json]",
  says: "makes a draft of a wizard's file, or replaces the one of its key; --publish puts it on offer",
  words: [
    ["FILE", "a wizard; - reads it from standard input"],
    ["--publish", "makes a version of it that people walk; if something is wrong, nothing is imported"],
  ],
  runs: "at the database",
  brings: tellingScripts((caller, args) => readText(caller, namesOf(args).file)),
  run: tellingScripts(async (context, args) => {
    const { file, publishes } = namesOf(args);
    const text = context.brought ?? "";
    const { database, surroundings } = await context.system();
    await requireMigrated(database);
    const { importWizard, publishWizard } = await import("@boardwalk/domain/wizards");
    const done = await database
      .withSystem(surroundings(), async (ctx) => {
        const first = await importWizard(ctx, { text });
        const imported = first.kind === "exists" ? await importWizard(ctx, { text, intoKey: first.key }) : first;
        if (imported.kind !== "imported" || !publishes) return { imported, published: null };
        const published = await publishWizard(ctx, { key: imported.key });
        // Thrown, so that nothing of it stays.
        if (published.kind === "refused") throw new Refused({ imported, published });
        return { imported, published };
      })
      .catch((error: unknown) => {
        if (error instanceof Refused) return error.done;
        throw error;
      });
    return tell(context, { file, text }, done);
  }),
};

interface Done {
  readonly imported: ImportOutcome;
  readonly published: PublishOutcome | null;
}

class Refused extends Error {
  readonly done: Done;
  constructor(done: Done) {
    super("Findings refuse it.");
    this.done = done;
  }
}

function namesOf(args: readonly string[]): { readonly file: string; readonly publishes: boolean } {
  const { flags, values } = parseOptions(importCommand, args, ["publish"], 1);
  const [file] = values;
  if (!file) throw new OperatorMessage(`There is no file to import. Usage: boardwalk ${importCommand.usage}`);
  return { file, publishes: flags.has("publish") };
}

async function tell(
  context: CommandContext,
  { file, text }: { readonly file: string; readonly text: string },
  { imported, published }: Done,
): Promise<number> {
  if (imported.kind === "exists")
    throw new OperatorMessage(`Somebody else imports ${imported.key} just now. Try again.`);
  if (imported.kind === "refused") {
    const { errors } = imported;
    const summary = `${counted(errors.length, "error")}. Nothing was imported.\n`;
    context.out(
      context.json ? `${JSON.stringify({ errors })}\n` : `${describeDocumentErrors(file, errors)}\n${summary}`,
    );
    return 1;
  }
  const { key, isNew, revision, findings, definition } = imported;
  const isRefused = published?.kind === "refused";
  if (context.json) {
    const version = published === null || published.kind === "refused" ? null : published.number;
    const outcome = isRefused
      ? { findings }
      : { key, isNew, revision, findings, version, published: published?.kind === "published" };
    context.out(`${JSON.stringify(outcome)}\n`);
    return isRefused ? 1 : 0;
  }
  const { locateFindings } = await import("@boardwalk/engine");
  const positions = locateFindings(text, definition, findings);
  if (findings.length > 0) context.out(describeFindings(file, definition, findings, positions));
  if (isRefused) {
    context.out(`${summarizeFindings(findings)} Nothing was imported.\n`);
    return 1;
  }
  context.out(`${isNew ? `${key} is a new draft.` : `The draft of ${key} was replaced.`}\n`);
  if (published) {
    context.out(
      published.kind === "published"
        ? `Version ${published.number} is live.\n`
        : `It says what version ${published.number} says, which is live already.\n`,
    );
  }
  return 0;
}
