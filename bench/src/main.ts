import { parseArgs } from "node:util";
import { entries } from "./entries.ts";
import { describeMachine } from "./harness/describe-machine.ts";
import { formatResult } from "./harness/format-result.ts";
import type { Course } from "./harness/measure-entry.ts";
import { type EntryResult, runEntry } from "./harness/run-entry.ts";

const HELP = `npm run bench -- [entry …] [options]

  --json             figures as JSON instead of a table
  --rounds N         how often each alternative has its turn (5)
  --seconds N        how long a server's turn is (3)
  --turn N           how many milliseconds a turn of work within a process is (100)
  --connections N    how many connections ask at once (64)
  --profile FOLDER   a CPU profile of each alternative, for the browser's developer tools

Entries: ${entries.map(({ name }) => name).join(", ")}
`;

const options = {
  json: { type: "boolean", default: false },
  rounds: { type: "string", default: "5" },
  seconds: { type: "string", default: "3" },
  turn: { type: "string", default: "100" },
  connections: { type: "string", default: "64" },
  profile: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const wanted = entries.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (wanted.length < positionals.length) throw new Error(`There is no such entry.\n\n${HELP}`);
  const course: Course = {
    connections: upTo(500, "connections", values.connections),
    rounds: upTo(50, "rounds", values.rounds),
    warmUpMilliseconds: 2_000,
    roundMilliseconds: upTo(30, "seconds", values.seconds) * 1_000,
    turnMilliseconds: upTo(5_000, "turn", values.turn),
    profileFolder: values.profile ?? null,
  };
  const machine = describeMachine();
  const results: EntryResult[] = [];
  for (const entry of wanted) {
    results.push(await runEntry(entry, course, (line) => process.stderr.write(`${line}\n`)));
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ machine, course, results }, null, 2)}\n`);
  else {
    const busy = machine.load > machine.cores ? ", busy with other work: judge nothing by these figures" : "";
    const on = `Node ${machine.node} on ${machine.cores} cores (${machine.model})${busy}`;
    process.stdout.write(`\n${on}\n\n${results.map(formatResult).join("\n")}`);
  }
}

// Bounded, so that a slip of the finger is no night of load.
function upTo(most: number, name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= most) return value;
  throw new Error(`--${name} is ${text} and should be a number above 0 and up to ${most}.`);
}
