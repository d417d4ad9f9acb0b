import { describeTrouble } from "../describe-trouble.ts";
import type { Command, CommandContext } from "./command.ts";
import type { Check, Finding } from "./doctor/check.ts";
import { checks } from "./doctor/checks.ts";
import { parseOptions } from "./parse-options.ts";

export const doctor: Command = {
  name: "doctor",
  usage: "doctor",
  says: "looks whether everything is there that Boardwalk needs, and says what to do",
  runs: "here",
  async run(context, args) {
    parseOptions(doctor, args, []);
    const findings: (Finding & { about: string })[] = [];
    for (const check of checks) findings.push({ about: check.about, ...(await look(check, context)) });
    const healthy = findings.every((finding) => finding.ok);
    const width = Math.max(...findings.map(({ about }) => about.length));
    context.out(
      context.json
        ? `${JSON.stringify({ healthy, findings })}\n`
        : findings
            .map(({ ok, warning, about, says }) => `  ${standing(ok, warning)}  ${about.padEnd(width)}  ${says}\n`)
            .join(""),
    );
    return healthy ? 0 : 1;
  },
};

function standing(ok: boolean, warning = false): string {
  return (ok ? (warning ? "warning" : "ok") : "attention").padEnd("attention".length);
}

async function look(check: Check, context: CommandContext): Promise<Finding> {
  try {
    return await check.look(context);
  } catch (error) {
    return { ok: false, says: describeTrouble(error) };
  }
}
