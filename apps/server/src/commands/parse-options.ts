import { parseArgs } from "node:util";
import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";

/** The flags that were given, all of them known, and what stands beside them. */
export function parseOptions<Flag extends string>(
  command: Command,
  args: readonly string[],
  flags: readonly Flag[],
  most = 0,
): { flags: ReadonlySet<string>; values: string[] } {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length <= most) return { flags: new Set(Object.keys(values)), values: positionals };
  } catch {
    // parseArgs explains itself at length; the usage is the better explanation.
  }
  throw new OperatorMessage(`That is not how ${command.name} is called. Usage: boardwalk ${command.usage}`);
}
