import type { Program } from "@boardwalk/engine";
import { OperatorMessage } from "../operator-message.ts";
import type { Command, CommandContext } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { describeDocumentErrors } from "./wizard-file/describe-document-errors.ts";
import { nameOf, readText } from "./wizard-file/read-text.ts";
import { readWalk } from "./wizard-file/read-walk.ts";
import { walkLines } from "./wizard-file/walk-lines.ts";

export const walk: Command = {
  name: "walk",
  usage: "walk FILE ANSWERS",
  says: "tells where a walk stands, as JSON; - as ANSWERS takes one walk a line",
  runs: "here",
  async run(context, args) {
    const [file, answers] = parseOptions(walk, args, [], 2).values;
    if (file === undefined || answers === undefined)
      throw new OperatorMessage(
        `There is no ${file === undefined ? "wizard" : "walk"} to read. Usage: boardwalk ${walk.usage}`,
      );
    if (file === "-" && answers === "-")
      throw new OperatorMessage("Only one of FILE and ANSWERS can come from standard input.");
    const program = await readProgram(context, file);
    if (program === null) return 1;
    return answers === "-" ? walkLines(context, program) : walkOne(context, program, answers);
  },
};

/** A draft may be wrong and is walked all the same; what is no wizard is refused. */
async function readProgram(context: CommandContext, file: string): Promise<Program | null> {
  const text = await readText(context, file);
  const { compile, parseText } = await import("@boardwalk/engine");
  const parsed = parseText(text);
  if (parsed.ok) return compile(parsed.definition);
  if (context.json) context.out(`${JSON.stringify({ errors: parsed.errors })}\n`);
  else context.err(describeDocumentErrors(file, parsed.errors));
  return null;
}

async function walkOne(context: CommandContext, program: Program, path: string): Promise<number> {
  const read = await readWalk(await readText(context, path));
  if (!read.ok) throw new OperatorMessage(`${nameOf(path)}:${read.line}:${read.column}  ${read.message}`);
  const { evaluate } = await import("@boardwalk/engine");
  context.out(`${JSON.stringify(evaluate(program, read.answers), null, context.json ? 0 : 2)}\n`);
  return 0;
}
