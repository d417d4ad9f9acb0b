import type { Program } from "@boardwalk/engine";
import { OperatorMessage } from "../operator-message.ts";
import type { Command, CommandContext } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { tellingScripts } from "./telling-scripts.ts";
import { checkText } from "./wizard-file/check-text.ts";
import { describeOverlooked, MOST_TOLD } from "./wizard-file/describe-overlooked.ts";
import { readOneWalk } from "./wizard-file/read-one-walk.ts";
import { readText } from "./wizard-file/read-text.ts";
import { walkLines } from "./wizard-file/walk-lines.ts";

export const walk: Command = {
  name: "walk",
  usage: "walk (FILE | -) (ANSWERS | -) [--json]",
  says: "tells where a walk stands, as JSON; - as ANSWERS takes one walk a line",
  words: [
    ["FILE", "a wizard; - reads it from standard input"],
    ["ANSWERS", "a walk; - reads many from standard input, one a line, and prints one state a line"],
  ],
  runs: "here",
  run: tellingScripts(async (context, args) => {
    const { values } = parseOptions(walk, args, [], 2);
    const [file, answers] = values;
    if (file === undefined || answers === undefined)
      throw new OperatorMessage(
        `There is no ${file === undefined ? "wizard" : "walk"} to read. Usage: boardwalk ${walk.usage}`,
      );
    if (values.includes("")) throw new OperatorMessage(`A file has no name. Usage: boardwalk ${walk.usage}`);
    if (file === "-" && answers === "-")
      throw new OperatorMessage("Only one of FILE and ANSWERS can come from standard input.");
    const program = await readProgram(context, file);
    if (program === null) return 1;
    return answers === "-" ? walkLines(context, program) : walkOne(context, program, answers);
  }),
};

/** A draft may be wrong and is walked all the same; what is no wizard is refused. */
async function readProgram(context: CommandContext, file: string): Promise<Program | null> {
  const text = await readText(context, file);
  const { compile, parseText } = await import("@boardwalk/engine");
  const parsed = parseText(text);
  if (parsed.ok) return compile(parsed.definition);
  if (context.json) context.out(`${JSON.stringify({ errors: parsed.errors })}\n`);
  else {
    const { lines, summary } = await checkText(file, text);
    context.err(`${lines}\n${summary}\n`);
  }
  return null;
}

async function walkOne(context: CommandContext, program: Program, path: string): Promise<number> {
  const text = await readText(context, path);
  const answers = await readOneWalk(path, text);
  const { evaluate, locateOverlooked } = await import("@boardwalk/engine");
  // One more than is told says that there are more.
  context.err(describeOverlooked(path, locateOverlooked(program, answers, text, MOST_TOLD + 1)));
  context.out(`${JSON.stringify(evaluate(program, answers), null, context.json ? 0 : 2)}\n`);
  return 0;
}
