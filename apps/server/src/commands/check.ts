import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { describeDocumentErrors } from "./wizard-file/describe-document-errors.ts";
import { describeFindings } from "./wizard-file/describe-findings.ts";
import { readText } from "./wizard-file/read-text.ts";

export const check: Command = {
  name: "check",
  usage: "check FILE",
  says: "tells what is wrong with a wizard, or may be; - reads it from standard input",
  runs: "here",
  async run(context, args) {
    const [file] = parseOptions(check, args, [], 1).values;
    if (file === undefined) throw new OperatorMessage(`There is no file to check. Usage: boardwalk ${check.usage}`);
    const text = await readText(context, file);
    const engine = await import("@boardwalk/engine");
    const parsed = engine.parseText(text);
    if (!parsed.ok) {
      const { errors } = parsed;
      context.out(context.json ? `${JSON.stringify({ errors })}\n` : describeDocumentErrors(file, errors));
      return 1;
    }
    const findings = engine.check(parsed.definition);
    context.out(
      context.json
        ? `${JSON.stringify(findings)}\n`
        : describeFindings(parsed.definition, findings, engine.locateFindings(text, parsed.definition, findings)),
    );
    return findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
