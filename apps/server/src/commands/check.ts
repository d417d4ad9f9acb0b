import { describeTrouble } from "../describe-trouble.ts";
import { OperatorMessage } from "../operator-message.ts";
import type { Command, CommandContext } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { tellingScripts } from "./telling-scripts.ts";
import { type Checked, checkText } from "./wizard-file/check-text.ts";
import { nameOf, readText } from "./wizard-file/read-text.ts";

export const check: Command = {
  name: "check",
  usage: "check (FILE | -)... [--json]",
  says: "tells what is wrong with wizards, or may be; - reads one from standard input",
  words: [["FILE", "a wizard; - reads it from standard input"]],
  runs: "here",
  run: tellingScripts(async (context, args) => {
    const files = parseOptions(check, args, [], Number.POSITIVE_INFINITY).values;
    const [file] = files;
    if (file === undefined) throw new OperatorMessage(`There is no file to check. Usage: boardwalk ${check.usage}`);
    if (files.includes("")) throw new OperatorMessage(`A file has no name. Usage: boardwalk ${check.usage}`);
    if (files.filter((name) => name === "-").length > 1)
      throw new OperatorMessage("Standard input can be read only once, so - may stand there once.");
    return files.length === 1 ? checkOne(context, file) : checkAll(context, files);
  }),
};

async function checkOne(context: CommandContext, file: string): Promise<number> {
  const checked = await checkText(file, await readText(context, file));
  if (context.json) {
    const { findings, errors } = checked.told;
    context.out(`${JSON.stringify(findings ?? { errors })}\n`);
  } else context.out(`${separated(checked)}${checked.summary}\n`);
  return checked.hasErrors ? 1 : 0;
}

/** A file that cannot be read does not keep the others from being checked. */
async function checkAll(context: CommandContext, files: readonly string[]): Promise<number> {
  let exit = 0;
  let opening = "[";
  for (const file of files) {
    const checked = await checkFile(context, file);
    if (checked.hasErrors) exit = 1;
    if (context.json) context.out(`${opening}${JSON.stringify({ file, ...checked.told })}`);
    else if (checked.summary !== "") context.out(`${separated(checked)}${nameOf(file)}  ${checked.summary}\n`);
    opening = ",";
    if (!(await context.taken())) return exit;
  }
  if (context.json) context.out("]\n");
  return exit;
}

async function checkFile(context: CommandContext, file: string): Promise<Checked> {
  try {
    return await checkText(file, await readText(context, file));
  } catch (error) {
    if (!(error instanceof OperatorMessage)) throw error;
    const message = describeTrouble(error);
    context.err(`${message}\n`);
    return { told: { error: { message } }, lines: "", summary: "", hasErrors: true };
  }
}

function separated({ lines }: Checked): string {
  return lines === "" || lines.endsWith("\n\n") ? lines : `${lines}\n`;
}
