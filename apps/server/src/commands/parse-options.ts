import { parseArgs } from "node:util";
import { closest } from "../closest.ts";
import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { visible } from "./visible.ts";

/** The flags that were given, all of them known, and what stands beside them. */
export function parseOptions<Flag extends string>(
  command: Command,
  args: readonly string[],
  flags: readonly Flag[],
  most = 0,
): { flags: ReadonlySet<string>; values: string[] } {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" as const }]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const refuse = (sentence: string) => new OperatorMessage(`${sentence} Usage: boardwalk ${command.usage}`);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = flags.find((flag) => `--${flag}` === token.rawName);
    // --json and --help are taken before, but may be what was meant.
    if (known === undefined && !(token.rawName === "--json" && token.value !== undefined)) {
      const meant = closest(token.rawName, ["--json", "--help", ...flags.map((flag) => `--${flag}`)]);
      const hint = meant === null ? "" : ` Did you mean ${meant}?`;
      throw refuse(`${command.name} has no option ${shown(token.rawName)}.${hint}`);
    }
    if (token.value !== undefined) throw refuse(`${token.rawName} takes no value.`);
  }
  const tooMany = positionals[most];
  if (tooMany !== undefined) throw refuse(`${shown(tooMany)} is one word too many.`);
  return { flags: new Set(Object.keys(values)), values: positionals };
}

function shown(word: string): string {
  return `"${visible(word)}"`;
}
